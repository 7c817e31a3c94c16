# 窗口文字。会议与文件在末尾。

## 程序与导航

app-name = Parkbridge
window-title = { $page } · Parkbridge
rail = 页面
rail-overview = 概览
rail-countries = 国家
rail-sites = 棕地
rail-parks = 园区
rail-residents = 入驻企业
rail-sessions = 会议
rail-documents = 文件
rail-data = 数据
skip-to-page = 跳到页面内容
page-missing = 没有这个页面。

## 通用词语

list-separator = 、
label-in-language = { $label }（{ $language }）
yes = 是
no = 否
save = 保存
create = 创建
delete = 删除
discard = 放弃
cancel = 取消
close = 关闭
clear = 清除
show = 查看
show-more = 显示更多
show-more-count = 再显示 { $count } 条
and-more = 另有 { $count } 条
put-away = 收起
later = 稍后
try-again = 重试
open-list = 打开列表
loading = 正在加载
saved = 已保存
saving = 正在保存…
saved-at = { $time } 已保存
read-only = 只读
problem-log = 日志条目 { $id }

## 数值与未知

unknown = 未知
unknown-ask = 未知 · 待问
unknown-what = { $what }？
not-applicable = 不适用
not-said = 未说明
not-yet-written = 尚未填写
one-a-line = 每行一项
amount-example = 12.50 USD
required = 必填
illustrative = 示例
illustrative-not = 非示例
illustrative-mark = 示例：为演示程序而虚构
record-gone = 已不存在
title-column = 名称
no-stage = 尚无阶段
date-unknown = 日期未定

## 工作区文件

start-what = 规划跨境工业园区：国家、棕地、入驻企业，以及各方会面的会议。所有内容都保存在本机的一个文件中。
file-menu = 工作区菜单
file-new = 新建工作区
file-new-hint = 从空白文件开始
file-new-do = 创建
file-open = 打开工作区
file-open-hint = 以 .parkbridge 结尾的文件
file-open-do = 打开
file-open-reading = 以只读方式打开
file-sample = 打开示例
file-sample-hint = 一场论坛会议、五个园区及相关国家，可直接查看
file-sample-do = 创建示例
file-copy = 另存副本
file-copy-do = 保存
file-backup = 立即备份
file-restore = 恢复备份
file-restore-how = 会先备份当前的工作区。
file-restore-do = 恢复
file-check = 检查工作区
file-close = 关闭工作区
file-recent = 最近的文件
file-path = 文件路径
file-path-example = …/论坛.parkbridge
file-overwrite = 如已存在则替换
file-refused = 文件
backup-made = 备份完成
backup-restored = 备份已恢复
backups-none = 尚无备份。
copy-saved = 副本已保存
size-mb = { $size } MB
check-clean = 已检查 { $count } 条记录，未发现问题。
grade-error = 错误
grade-warning = 警告
grade-note = 提示

## 作者

author-ask = 由谁进行修改？
author-why = 您的姓名将记录在每次修改的历史中，只询问一次。
author-save = 继续
author-put-off = 尚未保存：已输入的内容会保留。
author-nobody = 未署名

## 外观与语言

language-menu = 语言
language-use = 语言：{ $language }
language-own-en = English
language-own-ru = Русский
language-own-zh = 中文
language-short-en = EN
language-short-ru = RU
language-short-zh = 中
language-short-local = 当地
look-menu = 外观
theme = 主题
theme-system = 跟随系统
theme-light = 浅色
theme-dark = 深色
theme-use = 主题：{ $theme }
density = 密度
density-comfortable = 宽松
density-compact = 紧凑
density-use = 密度：{ $density }

## 命令、搜索、按键

palette = 搜索或执行命令
palette-none = 未找到。
go-to = 前往：{ $page }
command-group-record = 记录
command-group-edit = 编辑
command-group-go = 前往
command-group-file = 工作区
command-group-view = 视图
command-group-help = 搜索与帮助
help-keys = 快捷键
keys-board = 在看板上
keys-board-move = 下一张卡片
keys-board-lift = 拿起，再放下
keys-board-column = 前一列、后一列
keys-board-open = 打开
keys-board-cancel = 放回原处
keys-table = 在表格中
keys-table-move = 下一个单元格
keys-table-open = 打开
keys-table-edit = 编辑单元格
keys-table-ends = 首行、末行
undo = 撤销
undo-what = 撤销：{ $what }
undo-done = 已撤销：{ $what }
redo = 重做
redo-what = 重做：{ $what }
redo-done = 已重做：{ $what }

## 页面问题

overview-question = 接下来是什么，还缺什么？
overview-empty = 工作区为空。从已知的内容开始：
overview-gaps = 待了解的事项
overview-gaps-none = 没有待办事项。
overview-recent = 最近的更改
overview-people = { $count } 位参与者
overview-open-questions = { $count } 个未决问题
countries-question = 与各国的合作进展如何？
countries-first = 尚无国家。棕地、园区和条件都归属于伙伴国家。
sites-question = 哪些棕地已就绪？
sites-first = 尚无棕地。先填名称和国家，其余可以再了解。
parks-question = 哪些园区还有空间？
parks-first = 尚无园区。先填名称和国家。
residents-question = 谁有意入驻，洽谈进展如何？
residents-first = 尚无意向入驻企业。先填企业名称和需求。
data-question = 工作区里有什么？
data-how = 每类记录都可以表格查看。
data-group-conditions = 国家与条件
data-group-sites = 园区与棕地
data-group-companies = 企业
data-group-sessions = 会议与文件
data-kind-question = { $kinds }：已知哪些？
none-yet = 这里还没有内容。
none-fit = 没有符合筛选条件的记录。
summary-sum = { $label }：{ $sum }
summary-sum-unknown = { $label }：{ $sum }（{ $count } 条未知）

## 视图、筛选、列

view = 视图
view-board = 看板
view-table = 表格
view-board-use = 以看板显示
view-table-use = 以表格显示
columns = 列
copy-table = 复制为表格
table-copied = 已复制 { $count } 行
sum-unknown = { $count } 条未知
filters = 筛选
filter-words = 在文本中查找
filter-add = 筛选条件
filter-use = 应用
filter-remove = 移除筛选：{ $filter }
filters-clear = 全部移除
filter-field = 字段
filter-op = 条件
filter-value = 值
filter-op-is = 等于
filter-op-is-not = 不等于
filter-op-at-least = 至少
filter-op-at-most = 至多
filter-op-contains = 包含
filter-op-known = 已知
filter-op-unknown = 未知
filter-is = { $field }：{ $value }
filter-is-not = { $field }：非{ $value }
filter-at-least = { $field } ≥ { $value }
filter-at-most = { $field } ≤ { $value }
filter-contains = { $field }包含“{ $value }”
filter-known = { $field }已知
filter-unknown = { $field }未知

## 看板

board-how = 空格键拿起卡片，方向键移到其他列，空格键放下，Esc 键放回原处。
card-menu = { $title }的菜单
move-to = 移至
lifted = 已从“{ $stage }”拿起{ $title }。
lift-over = 位于“{ $stage }”。
lift-cancelled = { $title }已放回“{ $stage }”。
moved-to = { $title }已移至“{ $stage }”。
drop-here = 放到此处：{ $title }
new-in-column = { $new } · { $stage }

## 详情栏

inspector = 详情
inspector-wide = 加宽
inspector-narrow = 收窄
record-menu = 记录菜单
record-delete = 删除：{ $title }
deleted-with = 已删除：{ $title }及其所属的 { $count } 条记录
deleted = 已删除：{ $title }
delete-refused = 未删除：{ $title }
unsaved = { $count } 项尚未保存
conflict-yours = 此处已被更改。您输入的内容仍保留：可保存或放弃。
conflict-others = 记录的其他字段已被更改。您输入的内容仍保留。
conflict-change = { $field }：{ $before } → { $after }
conflict-both = { $field }：{ $before } → { $after }；此处输入：{ $typed }
text-language = 文本语言
language-written = { $language }：已填写
language-missing = { $language }：尚未填写
links = 关联
link-add = 关联记录
unlink = 取消关联：{ $title }
marking = 标记
confidentiality = 可见范围
tags = 标签
tag-add = 添加标签
tag-remove = 移除标签：{ $tag }
history = 历史
history-line = { $when } · { $author }
history-undone = 已撤销
changed-by = 修改于 { $when } · { $author }
picker-none = 未找到。
picker-create = 新建：{ $title }

## 依据

evidence-there = 有依据
evidence-confidence = 可信度 { $letter }
evidence-none = 尚无依据：{ $field }
evidence-of = 依据：{ $field }
evidence-of-confidence = 依据：{ $field }，可信度 { $letter }
evidence-state = 状态
evidence-range = 范围
evidence-low = 下限
evidence-high = 上限
evidence-source = 来源
evidence-source-none = 尚无来源
evidence-as-of = 截至
evidence-method = 获知方式
evidence-confidence-label = 可信度
evidence-note = 备注
evidence-clear = 移除此依据
ask-make = 记为未决问题
ask-question = { $title }：{ $field }？
ask-done = 已添加未决问题

## 新建记录

new-country = 新建国家
new-place = 新建地点
new-zone = 新建特殊经济区
new-source = 新建来源
new-fact = 新建条件事实
new-bracket = 新建分档
new-organisation = 新建机构
new-park = 新建园区
new-park_year = 新建年度记录
new-site = 新建棕地
new-building = 新建建筑
new-utility = 新建公用工程接入
new-resident = 新建意向入驻企业
new-plot = 新建地块
new-event = 新建活动
new-session = 新建会议
new-participant = 新建参与者
new-seat = 新建席位
new-run_item = 新建议程环节
new-statement = 新建发言
new-point = 新建谈话要点
new-question = 新建问题
new-document = 新建文件
