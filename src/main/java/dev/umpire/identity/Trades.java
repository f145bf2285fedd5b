package dev.umpire.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    static {
        TABLE.lines().forEach(line -> {
            String[] parts = line.split(": ");
            for (String word : parts[1].split(" ")) {
                List<String> spellings = List.of(word.split("="));
                spellings.forEach(spelling -> CODES.put(spelling, parts[0]));
                spellings.forEach(spelling -> SPELLINGS.put(spelling, spellings.get(0)));
            }
        });
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
        for (int length = Math.min(LONGEST, text.length()); length >= 2; length--) {
            if (CODES.containsKey(text.substring(text.length() - length))) {
                return length;
            }
        }
        return 0;
    }

    /** Whether nothing is left of the Chinese text without the trade words at its end. */
    static boolean only(String chinese) {
        String rest = chinese;
        for (int length = lengthAtEnd(rest); length > 0; length = lengthAtEnd(rest)) {
            rest = rest.substring(0, rest.length() - length);
        }
        return rest.isEmpty();
    }

    private Trades() { }
}
