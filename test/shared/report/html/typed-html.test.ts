import { expect, test } from 'vitest';
import { html } from '../../../../shared/report/html/html';
import { direction, typedText } from '../../../../shared/report/html/typed-html';

const paragraph = (text: string): string => html`<p${direction(text)}>${typedText(text)}</p>`.html;

test('what reads from right to left says so; what is said in our words around it does not, and keeps its figures', () => {
  expect(paragraph('اتفاقية مستوى الخدمة 2026')).toBe('<p dir="rtl">اتفاقية مستوى الخدمة 2026</p>');
  expect(paragraph('Decided: اتفاقية مستوى الخدمة, by 24 October')).toBe(
    '<p>Decided: <bdi>اتفاقية مستوى الخدمة</bdi>, by 24 October</p>',
  );
  expect(paragraph('محمد الأنصاري: We call every lead within 24 hours')).toBe(
    '<p><bdi>محمد الأنصاري</bdi>: We call every lead within 24 hours</p>',
  );
  expect(paragraph('24 hours')).toBe('<p>24 hours</p>');
});

test('what is Japanese says so, and Chinese is not taken for it', () => {
  expect(paragraph('Head of 東京コンサルティング (2)')).toBe(
    '<p>Head of <span lang="ja">東京コンサルティング</span> (2)</p>',
  );
  expect(paragraph('上海国际商务')).toBe('<p>上海国际商务</p>');
});

test('lines stay as they were typed, and nothing in them is markup', () => {
  expect(paragraph(' one\ntwo\r\n<b>عمل</b> ')).toBe('<p>one<br />two<br />&lt;b&gt;<bdi>عمل</bdi>&lt;/b&gt;</p>');
});
