# 文档用语。数字和日期已按格式写好：$count 用于显示，$n 只用于选择复数形式。

report-as-at = 截至{ $date }
report-contents = 目录
report-untitled-session = 未命名的会议

## Values

report-unknown = 未知
report-not-applicable = 不适用
report-not-classified = 未分级
report-yes = 是
report-no = 否
report-held-in-en = 英文
report-held-in-ru = 俄文
report-held-in-zh = 中文
report-held-in-local = 当地语言
report-separator = { "·" }
report-to-ask = 未知，有待询问

## Languages by their ISO 639 codes

report-language-en = 英语
report-language-ru = 俄语
report-language-zh = 汉语
report-language-uz = 乌兹别克语
report-language-az = 阿塞拜疆语
report-language-tg = 塔吉克语
report-language-ko = 韩语
report-language-de = 德语
report-language-kk = 哈萨克语
report-language-ky = 吉尔吉斯语

## Made-up records

report-illustrative = 示例
report-illustrative-notice = 标有“示例”的记录为演示程序而虚构，不代表任何真实的机构、地块或项目。

## Chapters

report-session = 会议概况
report-run-of-show = 会议流程
report-no-run-of-show = 尚未录入会议流程。
report-people = 主持人、嘉宾与首排
report-no-people = 尚未安排任何席位。
report-profiles = 人员情况
report-statements = 发言要点
report-no-statements = 尚未录入发言。
report-indirect-speech = 所有发言均以间接引语转述。姓名旁的标记说明该文本是否为译文以及是否持有原文。
report-said-by-publisher = 来源的发布方；来源未指明发言人
report-concerns = 涉及
report-points = 谈话要点
report-no-countries = 尚无国家与本次会议相关。
report-conditions = 投资条件
report-no-facts = 尚未录入该国的投资条件信息。
report-no-parks = 尚无园区与本次会议相关。
report-no-questions = 尚未录入待答问题。
report-documents-to-sign = 待签署文件
report-no-documents = 尚未录入待签署文件。
report-sources = 资料来源
report-no-sources = 未引用任何来源。

## Statements

report-translation-original-held = 译文；持有原文
report-translation-original-not-held = 译文；未持有原文
report-translation-original-unknown = 译文；是否持有原文未知
report-translation-unknown = 是否为译文未知

## Facts

report-confidence-legend = 可信度：{ $codes }。方框中的数字指向资料来源。
report-figure = 指标
report-how-known = 取得方式
report-standing = 状态
report-fact-stands = 有效
report-fact-contradicted = 相互矛盾
report-fact-superseded = 已被取代
report-fact-withdrawn = 已撤回
report-only-superseded = 这些来源并不矛盾：旧规定已被新规定取代。
report-contradicted =
    { $n ->
       *[other] 来源不一致：{ $count } 条信息相互矛盾，且未被取代或撤回。
    }
report-bracket = { $lower }–{ $upper }
report-bracket-above = { $lower } 及以上
report-bracket-below = 低于 { $upper }
report-bracket-any = 任意金额
report-bracket-bounds = 以下区间含下限，不含上限。
report-large-money = { $amount } 万 { $currency }
report-source-dated = 来源日期
report-years =
    { $n ->
       *[other] { $count } 年
    }

## Units of facts: the name is the unit as entered, in small letters with dashes; others show as entered

fact-unit-class-0-7 = { $value }（0–7 级）
fact-unit-percentile-rank = { $value }（百分位排名）
fact-unit-percent = { $value }%
fact-unit-percent-year = 每年 { $value }%
fact-unit-usd = { $value } 美元
fact-unit-usd-bn = { $value }（十亿美元）
fact-unit-million = { $value }（百万）
fact-unit-local-currency-per-usd-annual-average = { $value } 兑 1 美元（年平均）
fact-unit-percent-of-the-key-rate = 关键利率的 { $value }%
fact-unit-rub-bn = { $value }（十亿 RUB）
fact-unit-rub-m = { $value }（百万 RUB）
fact-unit-rub-m-ha = { $value }（百万 RUB/公顷）
fact-unit-usd-m = { $value }（百万 USD）
fact-unit-ha = { $value } 公顷
fact-unit-jobs = { $value } 个岗位
fact-unit-loans = { $value } 笔贷款
fact-unit-parks = { $value } 个园区
fact-unit-residents = { $value } 家入驻企业
fact-unit-years = { $value } 年

## Notices to the person who makes a document

report-notice-replaced =
    { $n ->
       *[other] 有 { $count } 个字符无法在纸面上显示，已用符号代替（{ $characters }），首次出现于：{ $example }
    }
