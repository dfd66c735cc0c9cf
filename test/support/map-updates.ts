import { type MapUpdate, reviewMap } from '../../shared/shared-map/review-map';
import { whatWinsShow } from '../../shared/shared-map/what-wins-show';
import type { Workshop } from '../../shared/workshop/schema';

/** What the wins of a workshop would change on its map now. */
export const mapUpdates = (workshop: Workshop): readonly MapUpdate[] =>
  reviewMap(workshop.sharedMap, whatWinsShow(workshop));
