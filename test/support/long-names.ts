import { invariant } from '../../shared/invariant';

const WORDS = {
  latin: 'Maximiliane Wolkenstein-Trostburg zu Oberschönenfeld-Unterbäckermühl',
  cyrillic: 'Александра Константиновна Воскресенская-Преображенская Общество',
  arabic: 'عبد الرحمن بن محمد الأنصاري شركة الحلول المتكاملة للتجارة',
  chinese: '上海浦东新区国际商务咨询有限责任公司销售与市场部',
  japanese: '東京コンサルティング株式会社マーケティング本部ひらがな',
  korean: '서울 국제 경영 자문 주식회사 영업 및 마케팅 본부',
} as const;

/** A script that names are written in. */
export type Script = keyof typeof WORDS;

/** Every script that the long names come in. */
export const SCRIPTS: readonly Script[] = ['latin', 'cyrillic', 'arabic', 'chinese', 'japanese', 'korean'];

/** A name of exactly 200 characters that ends with its number, such as `… 7`. */
export function longName(script: Script, number: number): string {
  const end = ` ${number}`;
  return `${WORDS[script]} `.repeat(12).slice(0, 200 - end.length) + end;
}

/** The same, one script after the other. */
export const anyLongName = (number: number): string =>
  longName(
    invariant(SCRIPTS[number % SCRIPTS.length], 'the rest of the division is below the number of scripts'),
    number,
  );
