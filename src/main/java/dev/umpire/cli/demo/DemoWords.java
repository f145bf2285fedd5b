package dev.umpire.cli.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dev.umpire.kinds.Kinds;
import dev.umpire.ruling.Outcome;
import java.util.Map;
import java.util.stream.Collectors;

/** What the demonstration says, in English or Chinese. */
final class DemoWords {

    private static final Map<String, String> OUTCOMES = Kinds.ALL.stream().flatMap(kind -> kind.outcomes().stream())
            .collect(Collectors.toMap(Outcome::name, Outcome::zh, (one, other) -> one));

    private final String language;

    private DemoWords(String language) {
        this.language = language;
    }

    static DemoWords in(String language) {
        return new DemoWords(language);
    }

    private String say(String en, String zh, Object... values) {
        return (language.equals("zh") ? zh : en).formatted(values);
    }

    /** The text of {@code {en, zh}} in this language. */
    String of(JsonNode text) {
        return text.path(language).asText();
    }

    String loaded(int records) {
        return say("Umpire rules on deals of the Kingdee partner program. %d sample records are loaded.",
                "Umpire 正在按金蝶伙伴计划裁定报备,已载入 %d 条示例数据。", records);
    }

    String outcome(String code) {
        return say("%s", "%s(" + OUTCOMES.getOrDefault(code, code) + ")", code);
    }

    String negotiated() {
        return say(", to be negotiated", ",由双方协商");
    }

    String why() {
        return say("why   ", "理由  ");
    }

    String next() {
        return say("next  ", "下一步 ");
    }

    String defect(String type, String conflict) {
        boolean gap = type.equals("GAP");
        return gap ? say("No rule settles the conflict with %s: a gap in the policy, recorded as a defect.", "没有规则能裁决与 %s 的冲突:属于政策空白,已作为缺陷记录。", conflict)
                : say("Two rules contradict each other on %s: recorded as a defect.", "两条规则就 %s 相互矛盾:已作为缺陷记录。", conflict);
    }

    String protection(String from, String until) {
        return say("The customer is yours from %s to %s.", "客户保护期为 %s 至 %s。", from, until);
    }

    String paid(String total, String components) {
        return say("Paid are %s CNY: %s.", "应付 %s 元:%s。", total, components);
    }

    String shares(String shares) {
        return say("The deal is shared: %s.", "本单按比例共享:%s。", shares);
    }

    String required(String evidence, String by) {
        return by.equals("null") ? say("Give %s.", "请补充 %s。", evidence) : say("Hand in %s by %s.", "请于 %2$s 前补交 %1$s。", evidence, by);
    }

    String agreeBy(String day) {
        return say("The parties may agree until %s.", "双方可在 %s 前协商一致。", day);
    }

    String counted(int rulings, Map<String, Integer> outcomes) {
        return say("%d rulings: %s", "共 %d 项裁定:%s", rulings, outcomes);
    }

    String tryNext(String url, JsonNode body) {
        String intro = say("""

                The service stays up; end it with Ctrl-C. Try next: the same customer under a third spelling (DECLINED by 4.4)
                """, """

                服务继续运行,按 Ctrl-C 结束。接下来可以试试:用第三种写法报备同一客户(将依据 4.4 驳回)
                """);
        return intro + """
                  curl -s %sdeal-registrations -H 'Content-Type: application/json' -d '%s'
                  curl -s %sdecisions > decisions.ndjson
                  ./umpire replay decisions.ndjson --policies policies
                """.formatted(url, body, url);
    }
}
