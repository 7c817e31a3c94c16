# 某个字段的值有何问题，以及可接受的内容。
# $field 为字段标签，$given 为所输入内容，$accepted 为代码、范围或示例。

problem-unknown-field = 此处没有字段“{ $given }”。可用字段：{ $accepted }。
problem-required = 必须填写“{ $field }”。
problem-not-text = { $field }：“{ $given }”不是文本。请输入文本。
problem-too-long = { $field }：文本过长，最多可输入 { $accepted } 个字符。
problem-control-character = { $field }：文本中含有控制字符（{ $given }）。请删除后重新输入。
problem-not-a-number = { $field }：“{ $given }”不是数字。请输入数字，可带小数点或小数逗号，例如 { $accepted }。
problem-ambiguous-number = { $field }：“{ $given }”有两种读法。请改用下列写法之一：{ $accepted }。
problem-not-whole = { $field }：“{ $given }”不是整数。请输入不带小数的数字。
problem-out-of-range = { $field }：“{ $given }”超出范围。可接受：{ $accepted }。
problem-not-a-date = { $field }：“{ $given }”不是日期。请按年-月-日输入，例如 { $accepted }，或按日.月.年输入。
problem-not-a-time = { $field }：“{ $given }”不是时刻。请输入时和分，例如 { $accepted }。
problem-not-yes-or-no = { $field }：“{ $given }”既不是“是”也不是“否”。可接受：{ $accepted }（是、否）。如未知，请留空。
problem-not-a-code = { $field }：“{ $given }”不在代码表中。可接受：{ $accepted }。
problem-not-money = { $field }：“{ $given }”不是金额。请输入金额和币种，例如 { $accepted }。
problem-unknown-currency = { $field }：无法识别“{ $given }”中的币种。请输入金额和 ISO 4217 代码，例如 { $accepted }。
problem-not-an-id = { $field }：“{ $given }”不指向任何记录。请选择一条记录或输入其标识。
problem-wrong-kind = { $field }：“{ $given }”属于其他类型的记录。可接受：{ $accepted }。
problem-no-such-record = { $field }：此工作区中没有记录“{ $given }”。请选择已有记录，或先添加。
problem-range-reversed = { $field }：下限大于上限（{ $given }）。请先输入较小的数。
problem-not-measured = “{ $given }”不附带依据：只有测量字段才记录依据。
problem-part-of-itself = { $field }：“{ $given }”属于本记录，本记录会成为自身的一部分。请另选一条记录。
