// The pages that people open most, on a phone.
import { look } from './languages.mjs';

look('phone');
