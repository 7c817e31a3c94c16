# 指标与主题标签。indicator-… 为存储名称，其中的点写作连字符；topic-… 为点之前的部分。

## 主题

topic-economy = 经济
topic-finance = 货币与信贷
topic-governance = 治理
topic-guarantee = 担保与保险
topic-incentive = 税收优惠
topic-labour = 劳动力
topic-mortgage = 工业抵押贷款
topic-park = 单个园区
topic-parks = 全国园区
topic-programme = 扶持计划
topic-risk = 国家风险
topic-subsidy = 补贴
topic-treaty = 国际协定

## 指标

indicator-economy-gdp = 国内生产总值
indicator-economy-gdp_per_head_ppp = 人均国内生产总值（购买力平价）
indicator-economy-growth = 国内生产总值增长率
indicator-finance-exchange_rate = 对美元汇率
indicator-finance-inflation = 通货膨胀率
indicator-finance-key_rate = 央行关键利率
indicator-governance-control_of_corruption = 腐败控制
indicator-governance-government_effectiveness = 政府效能
indicator-governance-political_stability = 政治稳定性
indicator-governance-regulatory_quality = 监管质量
indicator-governance-rule_of_law = 法治水平
indicator-guarantee-equity_cover = 股权投资担保比例上限
indicator-guarantee-loan_cover = 贷款本金担保比例上限
indicator-guarantee-term = 担保期限
indicator-incentive-any_tax_relief_years = 税收优惠年限（未指明税种）
indicator-incentive-land_tax_relief_years = 土地税优惠年限
indicator-incentive-profit_tax_relief_years = 利润税优惠年限
indicator-incentive-property_tax_relief_years = 财产税优惠年限
indicator-incentive-water_tax_relief_years = 水资源使用税优惠年限
indicator-labour-force = 劳动力人口
indicator-labour-unemployment = 失业率
indicator-mortgage-cap = 工业抵押贷款：单笔上限
indicator-mortgage-loans = 工业抵押贷款：年度笔数
indicator-mortgage-loans_change = 工业抵押贷款：较上年变化
indicator-mortgage-rate = 工业抵押贷款：利率
indicator-mortgage-rate_technology = 工业抵押贷款：科技企业利率
indicator-mortgage-term = 工业抵押贷款：最长期限
indicator-mortgage-volume = 工业抵押贷款：年度金额
indicator-park-area = 园区面积
indicator-park-investment = 园区年度投资额
indicator-park-investment_planned = 园区计划投资额
indicator-park-jobs_created = 园区年度新增就业岗位
indicator-park-jobs_planned = 园区计划就业岗位
indicator-park-residents_planned = 园区计划入驻企业数
indicator-parks-count = 工业园区数量
indicator-parks-private_share = 民间资金建设园区占比
indicator-programme-park_envelope = 园区扶持计划资金总额
indicator-programme-parks = 计划扶持园区数
indicator-programme-years = 计划年限
indicator-risk-country_class = 经合组织国家风险等级
indicator-subsidy-ceiling_per_ha = 基础设施补贴：每公顷上限
indicator-subsidy-interest_cap = 利息补偿：上限
indicator-subsidy-interest_share = 利息补偿：占利息比例
indicator-treaty-investment_protection = 投资保护协定
