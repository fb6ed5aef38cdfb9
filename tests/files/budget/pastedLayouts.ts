import { table, type PastedCase } from './pastedCase.ts'

const quotes = [
  table(
    'quotation marks around a part of a name are text',
    ['项目⇥金额', '演员⇥100000', '"主角"片酬⇥200000', '剧组⇥300000', '"群演"⇥50000', '后期⇥10000'],
    '演员 100000, "主角"片酬 200000, 剧组 300000, 群演 50000, 后期 10000',
  ),
  table(
    'a cell with a line break, as Excel and WPS copy it',
    ['项目⇥金额⇥备注', '"主演', '片酬"⇥200000⇥', '剧组⇥300000⇥"含税', '两周"'],
    '主演 片酬 200000, 剧组 300000',
  ),
  table(
    'doubled quotation marks inside a quoted cell',
    ['Item⇥Amount', '"The ""A"" unit', 'and crew"⇥5000', 'Post⇥1000'],
    'The "A" unit and crew 5000, Post 1000',
  ),
  table(
    'a quotation mark that nothing closes',
    ['项目⇥金额', '"主角片酬⇥200000', '剧组⇥300000', '配角"片酬⇥50000'],
    '"主角片酬 200000, 剧组 300000, 配角"片酬 50000',
  ),
  table('inches', ['Item⇥Amount', '24" monitor⇥3000', '32" monitor⇥5000'], '24" monitor 3000, 32" monitor 5000'),
  table('ditto marks', ['Item⇥Amount⇥Note', 'Cast⇥100⇥paid in May', 'Crew⇥200⇥"', 'Post⇥300⇥"'], 'Cast 100, Crew 200, Post 300'),
  table(
    'CSV: commas and line breaks inside quotes',
    ['Item,Amount', '"Cast, principal","1,200"', '"Crew', 'of two",800'],
    'Cast, principal 1200, Crew of two 800',
  ),
  table(
    'CSV: quotation marks around a part of a name',
    ['项目,金额', '"主角"片酬,200000', '剧组,300000', '"群演",50000'],
    '"主角"片酬 200000, 剧组 300000, 群演 50000',
  ),
  table(
    'CSV: a quotation mark that another row closes by chance',
    ['项目,金额', '"主角,200000', '剧组,300000', '配角",50000'],
    '"主角 200000, 剧组 300000, 配角" 50000',
  ),
  table('Chinese quotation marks are text', ['项目⇥金额', '“主角”片酬⇥200000', '“群演”⇥50000'], '“主角”片酬 200000, “群演” 50000'),
  table(
    'CSV: Chinese quotation marks around a comma',
    ['Item,Amount', '“Cast, principal”,“1,200”', '“Crew”,800'],
    'Cast, principal 1200, “Crew” 800',
  ),
  table(
    'an apostrophe is no quotation mark',
    ['Item,Amount', "Director's fee,1000", "'A' camera,2000"],
    "Director's fee 1000, 'A' camera 2000",
  ),
]

const columns = [
  table(
    'a column of numbers of rows',
    ['序号⇥项目⇥金额', '1⇥剧本⇥10000', '2⇥演员⇥30000', '3⇥摄影⇥50000', '4⇥后期⇥20000', '合计⇥⇥110000'],
    '剧本 10000, 演员 30000, 摄影 50000, 后期 20000',
    '6 = 110000',
  ),
  table('numbers of rows without a heading', ['1⇥剧本⇥10000', '2⇥演员⇥30000', '3⇥摄影⇥50000'], '剧本 10000, 演员 30000, 摄影 50000'),
  table('No. and #', ['#⇥Item⇥Cost', '1⇥Script⇥100', '2⇥Cast⇥300', '⇥TOTAL⇥400'], 'Script 100, Cast 300', '4 = 400'),
  table(
    'merged categories',
    ['类别⇥项目⇥金额', '前期⇥剧本⇥10000', '⇥勘景⇥20000', '拍摄⇥演员⇥30000', '⇥剧组⇥40000'],
    '剧本 10000, 勘景 20000, 演员 30000, 剧组 40000',
  ),
  table(
    'merged categories without a heading',
    ['前期⇥剧本⇥10000', '⇥勘景⇥20000', '拍摄⇥演员⇥30000', '⇥剧组⇥40000', '⇥道具⇥5000'],
    '剧本 10000, 勘景 20000, 演员 30000, 剧组 40000, 道具 5000',
  ),
  table(
    'cells merged across: a category that is a line itself',
    ['类别⇥科目⇥金额', '前期⇥剧本⇥10000', '⇥勘景⇥20000', '后期⇥⇥30000', '合计⇥⇥60000'],
    '剧本 10000, 勘景 20000, 后期 30000',
    '5 = 60000',
  ),
  table(
    'categories that state the sum of what stands beside them',
    ['Category⇥Item⇥Amount', 'Prep⇥⇥300', '⇥Script⇥100', '⇥Scouting⇥200', 'Shoot⇥⇥700', '⇥Cast⇥300', '⇥Crew⇥400'],
    'Script 100, Scouting 200, Cast 300, Crew 400',
    '2 = 300, 5 = 700',
  ),
  table(
    'category, item, unit price, quantity, amount',
    [
      '部门⇥科目⇥单价⇥数量⇥金额⇥备注',
      '导演组⇥导演⇥50000⇥1⇥50000⇥',
      '⇥副导演⇥10000⇥2⇥20000⇥税前',
      '摄影组⇥摄影⇥3000⇥10⇥30000⇥',
      '合计⇥⇥⇥⇥100000⇥',
    ],
    '导演 50000, 副导演 20000, 摄影 30000',
    '5 = 100000',
  ),
  table(
    'price and quantity without an amount',
    ['项目⇥单价⇥数量', '演员⇥3000⇥5', '摄影⇥2000⇥10'],
    '演员 15000, 摄影 20000',
    'price × quantity',
  ),
  table(
    'price, people and days',
    ['Item⇥Unit price⇥People⇥Days', 'Extras⇥200⇥10⇥5', 'Crew⇥800⇥20⇥6'],
    'Extras 10000, Crew 96000',
    'price × quantity',
  ),
  table(
    'budget and actual',
    ['项目⇥预算⇥实际⇥差额', '演员⇥100⇥120⇥-20', '剧组⇥200⇥150⇥50', '合计⇥300⇥270⇥30'],
    '演员 100, 剧组 200',
    'amount: 预算, not 实际; 4 = 300',
  ),
  table('amounts and their shares', ['项目⇥占比⇥金额', '演员⇥40%⇥400', '剧组⇥60%⇥600'], '演员 400, 剧组 600'),
  table('years', ['项目⇥2025⇥2026⇥合计', '演员⇥100⇥200⇥300', '剧组⇥50⇥60⇥110'], '演员 300, 剧组 110', 'amount: 合计, not 2025 2026'),
  table('years without a total', ['Item⇥2025⇥2026', 'Cast⇥100⇥200', 'Crew⇥50⇥60'], 'Cast 200, Crew 60', 'amount: 2026, not 2025'),
  table(
    'a heading in two rows',
    ['科目⇥预算⇥⇥实际⇥', '⇥单价⇥金额⇥单价⇥金额', '演员⇥10⇥100⇥11⇥110', '剧组⇥20⇥200⇥20⇥200'],
    '演员 100, 剧组 200',
    'amount: 预算 金额, not 实际 金额',
  ),
  table('empty columns at the left', ['⇥⇥项目⇥⇥金额', '⇥⇥演员⇥⇥100', '⇥⇥剧组⇥⇥200'], '演员 100, 剧组 200'),
  table(
    'a title merged over the table',
    ['短剧《总裁归来》预算⇥⇥', '', '序号⇥名称⇥金额', '1⇥演员⇥100', '2⇥剧组⇥200'],
    '演员 100, 剧组 200',
  ),
  table('item and what it is', ['项目⇥内容⇥金额', '演员⇥主演两人⇥100', '剧组⇥十二人⇥200'], '演员 100, 剧组 200'),
  table(
    'an item merged over what it is',
    ['项目⇥内容⇥金额', '演员⇥主演⇥100', '⇥配角⇥50', '剧组⇥摄影⇥200', '⇥灯光⇥80'],
    '主演 100, 配角 50, 摄影 200, 灯光 80',
  ),
  table('the amount stands left of the name', ['金额⇥项目', '100⇥演员', '200⇥剧组'], '演员 100, 剧组 200'),
  table(
    'codes of accounts',
    ['Acct⇥Description⇥Budget', '1100⇥Story rights⇥5000', '1200⇥Producers⇥8000', '1300⇥Director⇥9000', '⇥Grand Total⇥22000'],
    'Story rights 5000, Producers 8000, Director 9000',
    '5 = 22000',
  ),
  table(
    'the heading once more on the next page',
    ['项目⇥金额', '演员⇥100', '项目⇥金额', '剧组⇥200', '总计⇥300'],
    '演员 100, 剧组 200',
    '5 = 300',
  ),
]

const ways = [
  table(
    'Markdown',
    ['| 项目 | 金额（万元） |', '| --- | ---: |', '| 演员 | 10 |', '| **剧组** | 20 |', '| **合计** | 30 |'],
    '演员 100000, 剧组 200000',
    '×10000, 4 = 300000',
  ),
  table('Markdown without outer bars', ['Item | Amount', '--- | ---', 'Cast | 1,200', 'Crew | 300'], 'Cast 1200, Crew 300'),
  table(
    'a list in a mail',
    ['预算如下：', '演员：12万（含税）', '剧组：30,000元', '后期：约2万', '音乐：面议', '备注：下周再定'],
    '演员 120000, 剧组 30000, 后期 20000',
    'about 4, 5 no-number',
  ),
  table(
    'a list with dots and dashes',
    ['- Cast ....... 1,200', '- Crew ....... 300', '- Post ....... 500', 'Total ....... 2,000'],
    'Cast 1200, Crew 300, Post 500',
    '4 = 2000',
  ),
  table(
    'columns made of spaces',
    ['项目        金额', '演员        12万', '剧组        30万', '合计        42万'],
    '演员 120000, 剧组 300000',
    '4 = 420000',
  ),
  table(
    'one space before the number',
    ['演员 12万', '剧组 30万', '后期 5万', '总共 47万'],
    '演员 120000, 剧组 300000, 后期 50000',
    '4 = 470000',
  ),
  table('full-width commas', ['演员，120000', '剧组，300000'], '演员 120000, 剧组 300000'),
  table('semicolons and decimal commas', ['Item;Amount', 'Cast;1.200,50', 'Crew;300'], 'Cast 1200.5, Crew 300'),
  table('full-width digits and signs', ['项目⇥金额', '演员⇥￥１２，０００', '剧组⇥３万'], '演员 12000, 剧组 30000'),
  table('line ends of Windows and of old Macs', ['项目⇥金额\r', '演员⇥100\r剧组⇥200\r'], '演员 100, 剧组 200'),
  table(
    'spaces that do not break, and invisible signs',
    ['\ufeff项目⇥金额', '演员\u00a0⇥\u00a0100\u200b', '剧组⇥1\u00a0200'],
    '演员 100, 剧组 1200',
  ),
  table(
    'a table of Word with empty rows',
    ['', '费用名称⇥费用（元）', '', '演员⇥100', '', '剧组⇥200', '', '费用总计⇥300'],
    '演员 100, 剧组 200',
    '7 = 300',
  ),
  table('accounting signs', ['Item⇥Amount', 'Cast⇥ ¥ 1,200.00 ', 'Crew⇥ ¥ - ', 'Post⇥¥300.00'], 'Cast 1200, Post 300', '3 no-amount'),
  table(
    'CSV with everything in quotes',
    ['"Item","Amount","Paid to"', '"Cast","1,200","Actors"', '"Crew","300",""', '"Total","1,500",""'],
    'Cast 1200, Crew 300',
    '4 = 1500',
  ),
]

/** How tables are laid out, separated and quoted. */
export const pastedLayouts: readonly PastedCase[] = [...quotes, ...columns, ...ways]
