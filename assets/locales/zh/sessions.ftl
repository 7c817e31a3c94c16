# Texts of the pages about sessions and documents, and of the session book's preview.
# In counted messages $count shows and $n selects the plural form.

## Sessions

sessions-question = 谁说了什么，我们如何回应？
sessions-none = 尚未录入专场会议。先填写标题，其余内容可以随后补充。
sessions-all = 全部专场会议
sessions-new = 新建专场会议
sessions-create = 创建专场会议
sessions-book = 会议手册
sessions-book-of = 会议手册：{ $title }
sessions-menu = 专场会议的更多操作
sessions-open-full = 打开完整记录
sessions-delete-session = 删除此专场会议
sessions-parts = 专场会议的各部分
sessions-fact = { $label }：{ $value }。编辑
sessions-part-overview = 概览
sessions-part-people = 人员
sessions-part-statements = 发言
sessions-part-questions = 待答问题
sessions-part-points = 谈话要点
sessions-part-run = 议程
sessions-question-overview = 这场专场会议为了什么？
sessions-question-people = 谁坐在哪里？
sessions-question-statements = 谁说了什么？
sessions-question-questions = 还有哪些问题待答？
sessions-question-points = 我们说什么？
sessions-question-run = 谁在何时发言？

## Items of a session

sessions-add = 添加
sessions-add-statement = 添加发言
sessions-add-question = 添加问题
sessions-add-point = 添加谈话要点
sessions-add-run_item = 添加议程环节
sessions-add-seat = 添加：{ $role }
sessions-none-statements = 尚未录入发言。请用间接引语记录内容，并注明发言人和来源。
sessions-none-questions = 尚未录入待答问题。请记下可能提出的问题、向谁提出以及答复期限。
sessions-none-points = 尚未录入谈话要点。四条为宜，最多六条。
sessions-none-run = 议程为空。请按顺序录入各环节，时间按时长推算。
sessions-indirect = 间接引语，注明来源
sessions-type = 尚未填写
sessions-choose = 选择
sessions-done = 完成
sessions-tools = 操作：{ $title }
sessions-edit = 编辑：{ $title }
sessions-link = 关联：{ $title }
sessions-link-find = 查找要关联的记录
sessions-unlink = 取消与“{ $title }”的关联
sessions-open = 打开完整记录：{ $title }
sessions-delete = 删除：{ $title }
sessions-concerns = 涉及
sessions-code-of = { $label }：{ $title }
sessions-in-language = { $language }
sessions-more =
    { $n ->
       *[other] 表格中还有 { $count } 条
    }
sessions-move-up = 上移：{ $title }
sessions-move-down = 下移：{ $title }
sessions-moved = { $title }：第 { $place } 位，共 { $count } 位

## People

sessions-seats =
    { $n ->
       *[other] 已为 { $count } 人安排座位
    }
sessions-seat-of = { $title }的座位
sessions-remove-seat = 取消座位：{ $title }

## Statements

sessions-mark-original = 原文，非译文
sessions-mark-unknown = 不清楚是否为译文
sessions-mark-held = 译文，存有原文
sessions-mark-not-held = 译文，未存原文
sessions-mark-held-unknown = 译文，不清楚是否存有原文

## Questions and talking points

sessions-open-questions =
    { $n ->
       *[other] { $count } 个待答问题
    }
sessions-expires = 有效期至 { $date }
sessions-too-many-points =
    { $n ->
       *[other] 有 { $count } 条要主动提出的要点。一份谈话稿最多六条。
    }

## Run of show

sessions-run-sum =
    { $n ->
       *[other] 共 { $count } 分钟
    }
sessions-run-lasts =
    { $n ->
       *[other] 会议时长 { $count } 分钟
    }
sessions-run-unknown =
    { $n ->
       *[other] { $count } 个环节未注明时长
    }
sessions-run-over =
    { $n ->
       *[other] 超出 { $count } 分钟
    }
sessions-reckoned = 推算 { $time }
sessions-reckoned-why = 由前面各环节推算得出，并非录入。
sessions-overlaps = 早于上一环节结束时间

## Session book

book-question = 代表团将读到什么？
book-language = 文件语言
book-save = 保存为 PDF
book-save-again = 重试
book-saving = 正在生成 PDF
book-saved = PDF 已写入。
book-size = { $size } kB
book-path = 写入位置
book-path-note = 文件的完整路径，以 .pdf 结尾
book-overwrite = 如已有同名 PDF 则替换
book-making = 正在生成页面
book-refreshing = 正在更新
book-make-again = 重新生成页面
book-notices = 打印之前
book-pages-list = 手册页面
book-page-of = 第 { $page } 页，共 { $pages } 页
book-page-loading = 正在绘制第 { $page } 页
book-pages =
    { $n ->
       *[other] { $count } 页
    }
book-smaller = 缩小
book-larger = 放大
book-zoom = { $percent } %

## Documents

documents-question = 已经形成了哪些文件？
documents-none = 尚未生成文件。会议手册由专场会议生成。
documents-choose-session = 选择专场会议
documents-actions = 操作
documents-preview = 预览
documents-delete = 删除：{ $title }
