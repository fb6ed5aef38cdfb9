import { describeBroken, fileWith } from './broken.ts'

describeBroken('A text that is no JSON, or not safely, is not opened', [
  [
    'half a file',
    fileWith({ credence: { 'ip-to-series': 0.5 } }).slice(0, 150),
    'Line 10: The file breaks off in column 3: its end is missing. Copy or download it once more.',
    '第 10 行：文件在第 3 列中断，后面的内容丢失了。请重新复制或下载。',
  ],
  [
    'a text cut off',
    '{"title": "Compu',
    'Line 1: The file breaks off in column 11: its end is missing. Copy or download it once more.',
    '第 1 行：文件在第 11 列中断，后面的内容丢失了。请重新复制或下载。',
  ],
  [
    'prose',
    'Dear colleague',
    'Line 1: This is not valid JSON: at “Dear” in column 1, a number, text in double quotes, true, false or null is wanted (JSON has no NaN).',
    '第 1 行：不是有效的 JSON：第 1 列“Dear”处，应是数、带双引号的文字、true、false 或 null（JSON 里没有 NaN）。',
  ],
  [
    'NaN',
    '{"a":\n  NaN}',
    'Line 2: This is not valid JSON: at “NaN” in column 3, a number, text in double quotes, true, false or null is wanted (JSON has no NaN).',
    '第 2 行：不是有效的 JSON：第 3 列“NaN”处，应是数、带双引号的文字、true、false 或 null（JSON 里没有 NaN）。',
  ],
  [
    'a comma too many',
    '{"a": 1,}',
    'Line 1: This is not valid JSON: at “}” in column 9, a key in double quotes is wanted, or there is a comma too many before.',
    '第 1 行：不是有效的 JSON：第 9 列“}”处，应是带双引号的键，或前面多了一个逗号。',
  ],
  [
    'a missing comma',
    '{"a": 1 "b": 2}',
    'Line 1: This is not valid JSON: at “"b"” in column 9, a comma or a closing bracket is wanted.',
    '第 1 行：不是有效的 JSON：第 9 列“"b"”处，应是逗号或右括号。',
  ],
  [
    'a missing colon',
    '{"a" 1}',
    'Line 1: This is not valid JSON: at “1” in column 6, a colon is wanted after the key.',
    '第 1 行：不是有效的 JSON：第 6 列“1”处，键后面应有冒号。',
  ],
  [
    'a missing value',
    '{"a": }',
    'Line 1: This is not valid JSON: at “}” in column 7, a value is wanted.',
    '第 1 行：不是有效的 JSON：第 7 列“}”处，应是一个值。',
  ],
  [
    'something after the end',
    '{} {}',
    'Line 1: This is not valid JSON: at “{” in column 4, the file should have ended before.',
    '第 1 行：不是有效的 JSON：第 4 列“{”处，文件应在此前结束。',
  ],
  [
    'a comment',
    '{} // done',
    'Line 1: This is not valid JSON: at “// done” in column 4, JSON has no comments.',
    '第 1 行：不是有效的 JSON：第 4 列“// done”处，JSON 里没有注释。',
  ],
  [
    'an open text',
    '{"a": "b\n"}',
    'Line 1: This is not valid JSON: at “"b” in column 7, the closing quote of a text is missing.',
    '第 1 行：不是有效的 JSON：第 7 列“"b”处，文字缺少右引号。',
  ],
  [
    'a number that is not complete',
    '{"a": 1.}',
    'Line 1: This is not valid JSON: at “1.” in column 7, a number is not complete.',
    '第 1 行：不是有效的 JSON：第 7 列“1.”处，数没有写完。',
  ],
  [
    'an unknown escape',
    '{"a": "\\x"}',
    'Line 1: This is not valid JSON: at “"\\x"” in column 7, there is no such escape after a backslash.',
    '第 1 行：不是有效的 JSON：第 7 列“"\\x"”处，反斜杠后面的符号无效。',
  ],
  [
    'a tab inside a text',
    '{"a": "\t"}',
    'Line 1: This is not valid JSON: at “" "” in column 7, line breaks and tabs inside a text are written \\n and \\t.',
    '第 1 行：不是有效的 JSON：第 7 列“" "”处，文字里的换行和制表符应写成 \\n 和 \\t。',
  ],
  [
    'a file nested too deeply',
    '['.repeat(33),
    'Line 1: This is nested too deeply: lists and objects go 32 levels deep at the most.',
    '第 1 行：这里嵌套太深：列表和对象最多 32 层。',
  ],
  [
    'a key that is there twice',
    '{"a": {\n"b": 1,\n"b": 2}}',
    'Line 3: a.b is there twice; keep one of them.',
    '第 3 行：a.b 写了两次，只能保留一个。',
  ],
  [
    'a reserved key',
    '{"assumptions": {"__proto__": 1}}',
    'Line 1: assumptions.__proto__: "__proto__" is a reserved name and cannot be used.',
    '第 1 行：assumptions.__proto__："__proto__" 是保留的名字，不能使用。',
  ],
  [
    'a number beyond all bounds',
    '{"assumptions": {"startPrice": 1e999}}',
    'Line 1: assumptions.startPrice is 1e999, which is too large for a number.',
    '第 1 行：assumptions.startPrice 是 1e999，超出了数的范围。',
  ],
])
