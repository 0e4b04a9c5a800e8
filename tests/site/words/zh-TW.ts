import { en, type Words } from './en';
export const zhTW: Words = en;
