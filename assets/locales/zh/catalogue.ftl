# 目录标签：记录类型、字段、分组、代码、单位。
# per-… 紧跟在货币之后：USD/千瓦时。kind-count-… 中 $count 已格式化，$n 仅用于选择词形。

## 记录类型

kind-country = 国家
kinds-country = 国家
kind-count-country =
    { $n ->
       *[other] { $count } 个国家
    }
kind-place = 地区
kinds-place = 地区
kind-count-place =
    { $n ->
       *[other] { $count } 个地区
    }
kind-zone = 特殊经济区
kinds-zone = 特殊经济区
kind-count-zone =
    { $n ->
       *[other] { $count } 个特殊经济区
    }
kind-source = 来源
kinds-source = 来源
kind-count-source =
    { $n ->
       *[other] { $count } 份来源
    }
kind-fact = 条件事实
kinds-fact = 条件事实
kind-count-fact =
    { $n ->
       *[other] { $count } 项条件事实
    }
kind-bracket = 分档
kinds-bracket = 分档
kind-count-bracket =
    { $n ->
       *[other] { $count } 个分档
    }
kind-organisation = 机构
kinds-organisation = 机构
kind-count-organisation =
    { $n ->
       *[other] { $count } 家机构
    }
kind-park = 工业园区
kinds-park = 工业园区
kind-count-park =
    { $n ->
       *[other] { $count } 个工业园区
    }
kind-park_year = 园区年度记录
kinds-park_year = 园区年度记录
kind-count-park_year =
    { $n ->
       *[other] { $count } 条园区年度记录
    }
kind-site = 棕地
kinds-site = 棕地
kind-count-site =
    { $n ->
       *[other] { $count } 处棕地
    }
kind-building = 建筑物
kinds-building = 建筑物
kind-count-building =
    { $n ->
       *[other] { $count } 栋建筑物
    }
kind-utility = 公用工程接入
kinds-utility = 公用工程接入
kind-count-utility =
    { $n ->
       *[other] { $count } 项公用工程接入
    }
kind-resident = 意向入驻企业
kinds-resident = 意向入驻企业
kind-count-resident =
    { $n ->
       *[other] { $count } 家意向入驻企业
    }
kind-plot = 地块
kinds-plot = 地块
kind-count-plot =
    { $n ->
       *[other] { $count } 宗地块
    }
kind-event = 活动
kinds-event = 活动
kind-count-event =
    { $n ->
       *[other] { $count } 场活动
    }
kind-session = 专场会议
kinds-session = 专场会议
kind-count-session =
    { $n ->
       *[other] { $count } 场专场会议
    }
kind-participant = 与会者
kinds-participant = 与会者
kind-count-participant =
    { $n ->
       *[other] { $count } 位与会者
    }
kind-seat = 席位
kinds-seat = 席位
kind-count-seat =
    { $n ->
       *[other] { $count } 个席位
    }
kind-run_item = 议程环节
kinds-run_item = 议程环节
kind-count-run_item =
    { $n ->
       *[other] { $count } 个议程环节
    }
kind-statement = 发言
kinds-statement = 发言
kind-count-statement =
    { $n ->
       *[other] { $count } 条发言
    }
kind-point = 谈话要点
kinds-point = 谈话要点
kind-count-point =
    { $n ->
       *[other] { $count } 条谈话要点
    }
kind-question = 待答问题
kinds-question = 待答问题
kind-count-question =
    { $n ->
       *[other] { $count } 个待答问题
    }
kind-document = 文件
kinds-document = 文件
kind-count-document =
    { $n ->
       *[other] { $count } 份文件
    }

## 字段

field-country-iso2 = ISO 3166-1 代码
field-country-name = 名称
field-country-currency = 货币
field-country-languages = 语言
field-country-customs_union = 关税同盟与贸易安排
field-country-home = 本国
field-country-partnership_stage = 合作阶段
field-country-direction = 投资方向
field-country-priority_sectors = 重点行业
field-country-counterpart_bodies = 对口机构
field-country-goals = 目标
field-country-past_cooperation = 既往合作
field-country-treaty_investment_protection = 投资保护协定
field-country-treaty_double_taxation = 避免双重征税协定
field-country-visa_rules = 签证规定

field-place-name = 名称
field-place-country = 国家
field-place-region = 所属地区
field-place-level = 级别
field-place-subdivision_code = ISO 3166-2 代码
field-place-locode = UN/LOCODE 代码
field-place-population = 人口
field-place-labour_force = 劳动力
field-place-wage_per_month = 平均工资
field-place-power_tariff = 电价
field-place-gas_tariff = 气价
field-place-water_tariff = 水价
field-place-sewage_tariff = 污水处理费
field-place-heat_tariff = 热价
field-place-rent_per_month = 厂房租金
field-place-outages = 停电时长
field-place-days_to_connect = 管网接入所需时间
field-place-to_capital_km = 距首都距离
field-place-to_port_km = 距海港距离
field-place-to_border_km = 距边境距离
field-place-to_cargo_airport_km = 距货运机场距离
field-place-to_rail_km = 距火车站距离

field-zone-name = 名称
field-zone-country = 国家
field-zone-place = 地区
field-zone-zone_kind = 区域类型
field-zone-legal_act = 法律文件
field-zone-term_until = 有效期至
field-zone-area_ha = 面积
field-zone-operator = 运营方
field-zone-entry_conditions = 准入条件
field-zone-land_rules = 土地规定
field-zone-foreign_labour = 外籍用工
field-zone-exit_and_claw_back = 退出与优惠追回

field-source-title = 标题
field-source-source_kind = 来源类型
field-source-issuer = 发布机构
field-source-number = 编号
field-source-date = 日期
field-source-address = 网址或文件
field-source-pages = 页码
field-source-language = 语言
field-source-licence = 许可
field-source-seen_on = 查阅日期
field-source-archived_sha256 = 存档副本 SHA-256
field-source-note = 备注

field-fact-scope = 适用范围
field-fact-counterpart = 缔约另一方
field-fact-indicator = 指标
field-fact-value_kind = 数值类型
field-fact-value = 数值
field-fact-value_high = 上限值
field-fact-value_text = 文字值
field-fact-value_yes = 是或否
field-fact-unit = 单位
field-fact-legal_act = 法律文件
field-fact-article = 条款
field-fact-as_of = 截至日期
field-fact-valid_from = 生效日期
field-fact-valid_to = 失效日期
field-fact-admitted_from = 适用企业入驻日期起
field-fact-admitted_to = 适用企业入驻日期止
field-fact-relief_start = 优惠起算时点
field-fact-superseded_by = 被后者取代
field-fact-withdrawn = 已撤回
field-fact-source = 来源
field-fact-seen_on = 查阅日期
field-fact-verified_by = 核实人
field-fact-verified_on = 核实日期
field-fact-next_check = 下次核查
field-fact-confidence = 可信度
field-fact-note = 备注

field-bracket-fact = 条件事实
field-bracket-lower = 下限（含）
field-bracket-upper = 上限（不含）
field-bracket-years = 优惠年限
field-bracket-rate = 税率

field-organisation-name = 名称
field-organisation-organisation_kind = 机构类型
field-organisation-country = 国家
field-organisation-place = 地区
field-organisation-registration_number = 注册号
field-organisation-owners = 股东
field-organisation-website = 网站
field-organisation-description = 说明

field-park-name = 名称
field-park-country = 国家
field-park-place = 地区
field-park-zone = 特殊经济区
field-park-operator = 运营方
field-park-origin = 来源属性
field-park-status = 园区状态
field-park-founded = 成立日期
field-park-certificates = 认证
field-park-description = 说明
field-park-total_ha = 总面积
field-park-useful_ha = 可用面积
field-park-leased_ha = 已出租面积
field-park-sold_ha = 已出售面积
field-park-vacant_ha = 空置面积
field-park-buildings_m2 = 建筑面积
field-park-leasable_m2 = 可出租建筑面积
field-park-vacant_m2 = 空置建筑面积
field-park-connected_mw = 接入电力容量
field-park-free_mw = 可用电力容量
field-park-gas_nm3_h = 燃气
field-park-water_m3_day = 供水
field-park-sewage_m3_day = 污水
field-park-heat_gcal_h = 供热
field-park-road = 硬化道路
field-park-rail = 铁路接入
field-park-services = 服务
field-park-residents_count = 入驻企业数
field-park-staff = 运营方员工数
field-park-operating_cost_year = 年运营成本

field-park_year-park = 园区
field-park_year-year = 年份
field-park_year-plan = 计划值（非实际值）
field-park_year-residents_count = 入驻企业数
field-park_year-jobs = 就业岗位
field-park_year-private_investment = 民间投资
field-park_year-public_investment = 公共投资
field-park_year-revenue = 入驻企业营收
field-park_year-taxes = 已缴税款
field-park_year-enquiries = 咨询数
field-park_year-offers = 报价数
field-park_year-contracts = 签约数
field-park_year-lost = 流失数
field-park_year-loss_reasons = 流失原因
field-park_year-days_to_plot = 从申请到取得地块

field-site-reference = 编号
field-site-name = 名称
field-site-country = 国家
field-site-place = 地区
field-site-zone = 特殊经济区
field-site-address = 地址
field-site-readiness = 场地成熟度
field-site-origin = 来源属性
field-site-cabernet_class = CABERNET 类别
field-site-part_of = 隶属于
field-site-became_park = 转型为园区
field-site-description = 说明
field-site-coordinate_x = X 坐标（经度）
field-site-coordinate_y = Y 坐标（纬度）
field-site-coordinate_system = 坐标系
field-site-coordinate_source = 坐标获取方式
field-site-parcel = 宗地号
field-site-area_ha = 面积
field-site-largest_piece_ha = 最大连片面积
field-site-expansion_ha = 可扩展面积
field-site-previous_use = 原用途
field-site-present_use = 现用途
field-site-vacant_since = 闲置起始日期
field-site-owner = 所有者
field-site-ownership = 所有权性质
field-site-land_title = 土地权属文件
field-site-encumbrances = 权利负担
field-site-price = 售价
field-site-rent = 租金
field-site-zoning = 规划用途
field-site-permission = 许可情况
field-site-hazard_class_allowed = 允许危险等级
field-site-buffer_to_housing_m = 距居民区距离
field-site-contamination = 污染状况
field-site-pollutants = 污染物
field-site-remediation_cost = 污染治理费用
field-site-demolition_cost = 拆除费用
field-site-flood = 洪涝风险
field-site-heritage = 文物保护
field-site-geohazard = 地基与地质灾害
field-site-free_power_mw = 可用电力
field-site-free_gas_nm3_h = 可用燃气
field-site-free_water_m3_day = 可用供水
field-site-free_sewage_m3_day = 可用排污量
field-site-road_km = 距主干道
field-site-rail_siding_m = 铁路专用线长度
field-site-port_km = 距港口
field-site-border_km = 距口岸
field-site-airport_km = 距货运机场
field-site-labour_within_hour = 一小时通勤圈劳动力
field-site-host_commitment = 东道方承诺

field-building-name = 名称
field-building-belongs_to = 所属
field-building-year_built = 建成年份
field-building-state = 状况
field-building-storeys = 层数
field-building-footprint_m2 = 占地面积
field-building-floor_area_m2 = 建筑面积
field-building-free_m2 = 可用建筑面积
field-building-clear_height_m = 净高
field-building-column_grid = 柱网
field-building-floor_load_t_m2 = 楼面荷载
field-building-crane_t = 起重机吨位
field-building-dock_doors = 装卸口
field-building-fire_class = 火灾危险性类别
field-building-wear = 磨损率
field-building-asbestos = 石棉
field-building-heated = 有供暖
field-building-refurbishment_cost = 改造费用

field-utility-belongs_to = 所属
field-utility-utility_kind = 公用工程类型
field-utility-supplier = 供应商
field-utility-distance_m = 距接入点距离
field-utility-voltage_kv = 电压
field-utility-reliability_category = 供电可靠性等级
field-utility-capacity_total = 总容量
field-utility-capacity_contracted = 已签约容量
field-utility-capacity_free = 可用容量
field-utility-capacity_unit = 容量单位
field-utility-tariff = 价格
field-utility-extension_cost = 扩容费用
field-utility-extension_months = 扩容所需时间
field-utility-document_source = 依据文件
field-utility-valid_until = 有效期至

field-resident-name = 名称
field-resident-organisation = 所属机构
field-resident-country = 国家
field-resident-registration_number = 注册号
field-resident-pipeline_stage = 洽谈阶段
field-resident-isic = ISIC 第四版
field-resident-hs_products = 产品（HS 2022）
field-resident-industry = 行业
field-resident-description = 说明
field-resident-revenue_year = 年营收
field-resident-margin = 利润率
field-resident-investment = 投资额
field-resident-jobs = 就业岗位
field-resident-export_share = 出口占比
field-resident-mortgage_need = 工业抵押贷款需求
field-resident-land_ha = 用地需求
field-resident-building_m2 = 厂房需求
field-resident-clear_height_m = 净高要求
field-resident-floor_load_t_m2 = 楼面荷载要求
field-resident-power_mw = 用电需求
field-resident-gas_nm3_h = 用气需求
field-resident-water_m3_day = 用水需求
field-resident-sewage_m3_day = 污水排放量
field-resident-heat_gcal_h = 用热需求
field-resident-hazard_class = 危险等级
field-resident-wagons_day = 铁路车皮
field-resident-trucks_day = 卡车
field-resident-start_date = 期望启动日期
field-resident-tenure_wanted = 期望用地方式
field-resident-credit_check = 资信审查
field-resident-credit_check_on = 资信审查日期
field-resident-sanctions_check = 制裁名单筛查
field-resident-sanctions_check_on = 制裁筛查日期
field-resident-contact_person = 联系人
field-resident-introduced_by = 引荐方
field-resident-next_step = 下一步
field-resident-next_step_due = 下一步期限

field-plot-number = 编号
field-plot-belongs_to = 所属
field-plot-area_ha = 面积
field-plot-status = 状态
field-plot-tenure = 土地使用方式
field-plot-price = 售价
field-plot-rent = 租金
field-plot-ready_from = 可交付日期
field-plot-power_quota_mw = 电力配额
field-plot-largest_hazard_class = 最高危险等级
field-plot-resident = 入驻企业
field-plot-taken_since = 占用起始日期
field-plot-last_progress_seen = 最近一次进展日期

field-event-name = 名称
field-event-edition = 届次
field-event-country = 国家
field-event-place = 地区
field-event-starts_on = 开始日期
field-event-ends_on = 结束日期
field-event-website = 网站

field-session-title = 标题
field-session-event = 活动
field-session-track = 主题板块
field-session-format = 形式
field-session-date = 日期
field-session-starts_at = 开始时间
field-session-ends_at = 结束时间
field-session-time_zone = 时区
field-session-hall = 会场
field-session-languages = 工作语言
field-session-source = 来源
field-session-annotation = 会议简介
field-session-key_questions = 关键议题
field-session-desired_outcome = 预期成果
field-session-documents_to_sign = 拟签文件
field-session-press_line = 对外口径
field-session-minutes = 会议纪要

field-participant-name = 姓名
field-participant-pronunciation = 读音
field-participant-position = 职务
field-participant-organisation = 所属机构
field-participant-country = 国家
field-participant-languages = 语言
field-participant-interests = 关注点
field-participant-last_met = 上次会面
field-participant-previous_positions = 此前立场
field-participant-sensitivities = 敏感事项
field-participant-consent_basis = 个人信息处理依据

field-seat-session = 专场会议
field-seat-participant = 与会者
field-seat-role = 角色
field-seat-position = 顺序

field-run_item-session = 专场会议
field-run_item-position = 顺序
field-run_item-title = 环节
field-run_item-participant = 发言人
field-run_item-starts_at = 开始时间
field-run_item-minutes = 时长
field-run_item-note = 备注

field-statement-reference = 编号
field-statement-session = 专场会议
field-statement-speaker = 发言人
field-statement-position = 顺序
field-statement-text = 发言内容
field-statement-consequence = 对我方的要求
field-statement-source = 来源
field-statement-said_on = 发言日期
field-statement-translation = 译文
field-statement-original_held = 持有原文
field-statement-confidence = 可信度

field-point-session = 专场会议
field-point-text = 内容
field-point-long_form = 详细表述
field-point-verb = 使用方式
field-point-point_kind = 要点类型
field-point-priority = 优先级
field-point-expires = 失效日期

field-question-session = 专场会议
field-question-text = 内容
field-question-status = 状态
field-question-asked_of = 提问对象
field-question-reply = 答复
field-question-due = 期限

field-document-name = 名称
field-document-document_kind = 文件类型
field-document-about = 所涉会议
field-document-language = 语言
field-document-made_on = 生成日期
field-document-pages = 页数
field-document-sha256 = SHA-256

## 字段分组

group-identity = 基本信息
group-partnership = 合作关系
group-treaties = 协定
group-labour = 人口与劳动力
group-tariffs = 价格与接入
group-distance = 距离
group-rules = 规则
group-scope = 适用范围
group-value = 数值
group-validity = 效力
group-proof = 依据
group-land = 土地
group-buildings = 建筑物
group-utilities = 公用工程
group-operation = 运营
group-location = 位置
group-rights = 权属与许可
group-ground = 场地与污染
group-commitment = 承诺
group-size = 规格
group-condition = 技术状况
group-capacity = 容量
group-extension = 扩容与条件
group-business = 经营情况
group-needs = 需求
group-checks = 审查
group-contact = 联系信息
group-holder = 使用方
group-content = 内容
group-papers = 文件
group-preparation = 会前准备

## 代码表

code-partnership-scouting = 初步考察
code-partnership-dialogue = 对话
code-partnership-agreement = 签署协议
code-partnership-site_chosen = 选定场地
code-partnership-being_built = 建设中
code-partnership-operating = 运营中
code-partnership-paused = 暂停
code-direction-outbound = 对外投资
code-direction-inbound = 引进外资
code-direction-both = 双向
code-place_level-region = 地区
code-place_level-city = 城市
code-place_level-district = 区
code-zone_kind-sez = 特殊经济区
code-zone_kind-fez = 自由经济区
code-zone_kind-advanced_zone = 超前发展区
code-zone_kind-technopark = 科技园
code-zone_kind-free_trade_zone = 自由贸易区
code-source_kind-law = 法律文件
code-source_kind-portal = 官方门户
code-source_kind-letter = 信函
code-source_kind-press = 媒体报道
code-source_kind-own_visit = 实地走访
code-source_kind-data_set = 数据集
code-source_kind-brochure = 宣传册
code-source_kind-summary = 公开摘要
code-fact_value-number = 数值
code-fact_value-range = 区间
code-fact_value-text = 文字
code-fact_value-yes_no = 是或否
code-fact_value-brackets = 分档表
code-fact_value-unknown = 未知
code-fact_value-not_applicable = 不适用
code-fact_value-not_classified = 未分类
code-relief_start-registration = 登记入驻
code-relief_start-commissioning = 投产
code-relief_start-first_profit = 首次盈利
code-confidence-A = A：已证实
code-confidence-B = B：有文件依据
code-confidence-C = C：据称
code-confidence-D = D：推测
code-origin-greenfield = 绿地（新建）
code-origin-brownfield = 棕地（旧厂改造）
code-origin-mixed = 混合
code-park_status-idea = 构想
code-park_status-planned = 规划中
code-park_status-under_construction = 建设中
code-park_status-operating = 运营中
code-park_status-stalled = 停滞
code-park_status-closed = 已关闭
code-readiness-identified = 已识别
code-readiness-described = 已描述
code-readiness-rights_clear = 权属明确
code-readiness-ground_known = 地况已查明
code-readiness-utilities_confirmed = 公用工程已确认
code-readiness-permitted = 已获许可
code-readiness-ready = 就绪
code-readiness-in_development = 开发中
code-readiness-operating = 运营中
code-ownership-state = 国有
code-ownership-municipal = 市政所有
code-ownership-private = 私有
code-ownership-mixed = 混合所有
code-ownership-disputed = 有争议
code-contamination-none_known = 未发现污染
code-contamination-suspected = 疑似污染
code-contamination-desk_study = 资料调查
code-contamination-investigated = 已勘查
code-contamination-in_remediation = 治理中
code-contamination-cleared = 已清除
code-hazard_class-I = I 级（最危险）
code-hazard_class-II = II 级
code-hazard_class-III = III 级
code-hazard_class-IV = IV 级
code-hazard_class-V = V 级（最低）
code-cabernet-A = A：市场自发开发
code-cabernet-B = B：需合作方或补贴
code-cabernet-C = C：需公共资金
code-cabernet-D = D：预期无回报
code-coordinate_source-surveyed = 实地测绘
code-coordinate_source-cadastre = 地籍资料
code-coordinate_source-map = 地图读取
code-coordinate_source-address = 由地址推定
code-building_state-good = 良好
code-building_state-usable = 可用
code-building_state-needs_repair = 需维修
code-building_state-to_demolish = 待拆除
code-building_state-ruin = 废墟
code-utility_kind-power = 电力
code-utility_kind-gas = 燃气
code-utility_kind-water = 供水
code-utility_kind-sewage = 污水
code-utility_kind-heat = 供热
code-utility_kind-steam = 蒸汽
code-utility_kind-air = 压缩空气
code-utility_kind-data = 通信
code-plot_status-free = 空置
code-plot_status-reserved = 已预留
code-plot_status-leased = 已出租
code-plot_status-sold = 已出售
code-plot_status-own_use = 自用
code-tenure-freehold = 所有权
code-tenure-long_lease = 长期租赁
code-tenure-short_lease = 短期租赁
code-tenure-hall_lease = 厂房租赁
code-organisation_kind-company = 企业
code-organisation_kind-authority = 政府机关
code-organisation_kind-development_institution = 开发机构
code-organisation_kind-association = 协会
code-organisation_kind-bank = 银行
code-organisation_kind-park_operator = 园区运营方
code-organisation_kind-publisher = 出版机构
code-pipeline-long_list = 初选名单
code-pipeline-contacted = 已接触
code-pipeline-interested = 有意向
code-pipeline-letter_of_intent = 意向书
code-pipeline-agreement = 已签协议
code-pipeline-building = 建设中
code-pipeline-operating = 已投产
code-pipeline-lost = 已流失
code-check_result-passed = 已通过
code-check_result-open = 未完成
code-check_result-failed = 未通过
code-seat-moderator = 主持人
code-seat-panel = 讨论嘉宾
code-seat-first_row = 前排嘉宾
code-seat-interpreter = 口译员
code-seat-speaker = 发言人
code-point_verb-raise = 主动提出
code-point_verb-discuss = 可以讨论
code-point_verb-avoid = 避免提及
code-point_kind-offensive = 主动型
code-point_kind-tactical = 策略型
code-point_kind-defensive = 防御型
code-point_kind-reply = 答复型
code-question_status-open = 待答
code-question_status-answered = 已答复
code-question_status-dropped = 已撤销
code-document_kind-session_book = 会议手册
code-document_language-en = 英语
code-document_language-ru = 俄语
code-document_language-zh = 汉语

## 单位

unit-ha = 公顷
unit-m2 = 平方米
unit-m = 米
unit-km = 公里
unit-kv = 千伏
unit-mw = 兆瓦
unit-nm3-h = 标准立方米/小时
unit-m3-day = 立方米/日
unit-gcal-h = 吉卡/小时
unit-t-h = 吨/小时
unit-gbit-s = 吉比特/秒
unit-t = 吨
unit-t-m2 = 吨/平方米
unit-percent = %
unit-persons = 人
unit-min = 分钟
unit-days = 天
unit-months = 个月
unit-years = 年
unit-wagons-day = 车皮/日
unit-trucks-day = 车次/日
unit-h-year = 小时/年

## 单价分母

per-kwh = /千瓦时
per-1000-m3 = /千立方米
per-m3 = /立方米
per-gcal = /吉卡
per-m2-month = /平方米/月
per-m2 = /平方米
per-month = /月
per-unit = /单位

## 依据

method-measured = 实测
method-documented = 有文件依据
method-stated = 据称
method-estimated = 估算

## 保密级别

confidentiality-public = 公开
confidentiality-partner = 合作方可见
confidentiality-internal = 内部
confidentiality-restricted = 限制级

## 数值状态

state-known = 已知
state-unknown = 未知
state-not_applicable = 不适用

## 文本语言

language-en = 英语
language-ru = 俄语
language-zh = 汉语
language-local = 当地语言
