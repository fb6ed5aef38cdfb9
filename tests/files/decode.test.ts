import { describeBroken, fileWith } from './broken.ts'

const bytes = (...list: number[]) => Uint8Array.from(list)
const utf16 = bytes(0xff, 0xfe, ...Array.from(fileWith({}), (sign) => [sign.charCodeAt(0), 0]).flat())
const gbk = bytes(...new TextEncoder().encode('{\n"title": "'), 0xb6, 0xcc, 0xbe, 0xe7, 0x22, 0x7d)

describeBroken('A file that holds no text is not opened', [
  ['an empty file', ' \n', 'The file is empty.', '文件是空的。'],
  ['a file in UTF-16', utf16, 'The file is written in UTF-16; save it as UTF-8.', '文件的编码是 UTF-16，请另存为 UTF-8。'],
  [
    'a file in UTF-16 without a mark',
    utf16.subarray(2),
    'The file is written in UTF-16; save it as UTF-8.',
    '文件的编码是 UTF-16，请另存为 UTF-8。',
  ],
  [
    'a file in GBK',
    gbk,
    'Line 2: The file is not UTF-8 text (it may be GBK); save it as UTF-8.',
    '第 2 行：文件不是 UTF-8 文本（可能是 GBK），请另存为 UTF-8。',
  ],
  [
    'a file of more than 2 MB',
    new Uint8Array(2_000_001),
    'The file has 2.1 MB; a scenario file can have at most 2 MB.',
    '文件有 2.1 MB，情景文件最多 2 MB。',
  ],
  [
    'a text of more than 2 MB',
    ' '.repeat(3_400_000),
    'The file has 3.4 MB; a scenario file can have at most 2 MB.',
    '文件有 3.4 MB，情景文件最多 2 MB。',
  ],
  [
    'a picture',
    bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a),
    'This is not a scenario file but one of another kind: PNG.',
    '这不是情景文件，而是另一种文件：PNG。',
  ],
  [
    'a workbook',
    bytes(0x50, 0x4b, 0x03, 0x04),
    'This is not a scenario file but one of another kind: ZIP / Office.',
    '这不是情景文件，而是另一种文件：ZIP / Office。',
  ],
  [
    'a video',
    bytes(0, 0, 0, 0x18, 0x66, 0x74, 0x79, 0x70),
    'This is not a scenario file but one of another kind: MP4.',
    '这不是情景文件，而是另一种文件：MP4。',
  ],
])
