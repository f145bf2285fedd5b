package dev.umpire.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words at the end of a core name that tell the trade or rank and not the company: 科技, Technology, 集团, Group.
 * Words on one line translate one another; those joined by = are one word, in spellings of it.
 */
final class Trades {

    private static final String TABLE = """
            technology: 科技 技术 technology=technologies=tech=techn
            electronics: 电子 electronics=electronic
            electric: 电气 电器 electric=electrics electrical=electricals
            software: 软件 software
            information: 信息 资讯 information=info
            network: 网络 network=networks
            communication: 通信 通讯 communication=communications telecom=telecommunications
            industry: 实业 工业 industry=industries industrial=industrials
            heavyindustry: 重工
            manufacturing: 制造 manufacturing
            trade: 贸易 商贸 trade=trades trading
            commerce: 商业 commerce commercial
            international: 国际 international=intl
            group: 集团 group
            holding: 控股 holding=holdings
            investment: 投资 investment=investments
            bank: 银行 bank=banks
            securities: 证券 securities
            insurance: 保险 insurance
            pharmacy: 药业 制药 医药 pharma=pharmaceutical=pharmaceuticals
            energy: 能源 energy
            power: 电力 power
            logistics: 物流 logistics
            automobile: 汽车 automobile=automobiles=auto automotive
            machinery: 机械 machinery
            equipment: 设备 装备 equipment
            material: 材料 新材料 material=materials
            chemical: 化工 化学 chemical=chemicals
            food: 食品 food=foods
            medical: 医疗 medical
            consulting: 咨询 consulting
            service: 服务 service=services
            development: 发展 开发 development=developments
            engineering: 工程 engineering
            construction: 建设 建筑 construction=constructions
            realestate: 地产 房地产 置业
            culture: 文化 传媒 culture media
            education: 教育 education
            intelligence: 智能 intelligent intelligence
            digital: 数码 数字 digital
            data: 数据 data
            system: 系统 system=systems
            solution: solution=solutions
            """;
    private static final Map<String, String> CODES = new HashMap<>();
    private static final Map<String, String> SPELLINGS = new HashMap<>();
    private static final int LONGEST = 4;

    /** Part of the head where they stand in a name, for they tell companies of one brand apart; but alone they are nobody's name. */
    private static final String OTHER_CALLINGS = """
            生物 农业 航空 航天 餐饮 酒店 管理 旅游 旅行社 装饰 装修 广告 设计 印刷 包装 服装 服饰 鞋业 箱包 家具 家居 建材 塑胶 塑料 五金 模具 光电
            照明 半导体 微电子 集成电路 环保 节能 传播 影视 动漫 游戏 进出口 供应链 物业 资产 运输 货运 快递 仓储 矿业 钢铁 水泥 纺织 珠宝 钟表 眼镜
            园林 园艺 花卉 测绘 勘察 检测 检验 监理 会展 展览 体育 健康 美容 石油 燃气 电缆 轴承 阀门 仪器 仪表 自动化 机器人 船舶 海运 水产 茶业 酒业
            人力资源 劳务 财务 代理 企业 新能源 生物科技
            """;
    private static final Set<String> CALLINGS = new HashSet<>();

    static {
        TABLE.lines().forEach(line -> {
            String[] parts = line.split(": ");
            for (String word : parts[1].split(" ")) {
                List<String> spellings = List.of(word.split("="));
                spellings.forEach(spelling -> CODES.put(spelling, parts[0]));
                spellings.forEach(spelling -> SPELLINGS.put(spelling, spellings.get(0)));
            }
        });
        CALLINGS.addAll(CODES.keySet());
        CALLINGS.addAll(Set.of(OTHER_CALLINGS.strip().split("\\s+")));
    }

    /** What the word means whatever the script, or null if it tells no trade. */
    static String code(String word) {
        return CODES.get(word);
    }

    /** The word in the spelling that stands for all of its: Technologies and Tech are Technology, Industrial is not Industry. */
    static String even(String word) {
        return SPELLINGS.getOrDefault(word, word);
    }

    /** Length of the longest Chinese trade word at the end of the text; 0 if none. */
    static int lengthAtEnd(String text) {
        return lengthAtEnd(text, CODES.keySet());
    }

    private static int lengthAtEnd(String text, Set<String> words) {
        for (int length = Math.min(LONGEST, text.length()); length >= 2; length--) {
            if (words.contains(text.substring(text.length() - length))) {
                return length;
            }
        }
        return 0;
    }

    /** Whether the Chinese text consists of trade words, and of others that say what somebody does and not who. */
    static boolean only(String chinese) {
        return before(chinese).isEmpty();
    }

    /** What stands before such words at the end of the Chinese text. */
    static String before(String chinese) {
        String rest = chinese;
        for (int length = lengthAtEnd(rest, CALLINGS); length > 0; length = lengthAtEnd(rest, CALLINGS)) {
            rest = rest.substring(0, rest.length() - length);
        }
        return rest;
    }

    private Trades() { }
}
