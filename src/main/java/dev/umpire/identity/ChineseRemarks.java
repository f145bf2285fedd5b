package dev.umpire.identity;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes from a Chinese name what somebody wrote before and behind it, and the legal form, wherever that stands. */
final class ChineseRemarks {

    /** Somebody's own remarks: they are no part of any name. */
    static final Pattern NOTES = Pattern.compile("(重点|重要|大|潜在|意向|战略|正式|测试|新|老|旧|原|现){0,6}(客户)?");

    /** The same before a name. A sign counts only before a place with its rank: no brand begins so. */
    private static final Pattern NOTE_IN_FRONT =
            Pattern.compile("^(?:原名|曾用名|(?:重点|重要|大|潜在|意向|战略|正式|测试|新|老|旧|vip){0,6}客户|重点(?!实验|学校|工程)|vip(?=\\p{IsHan}))");
    private static final Pattern SIGN_IN_FRONT = Pattern.compile("^(?:[0-9a-z]{1,3}|[新老旧原现])");

    private static final Pattern BEFORE_ANY_PLACE = Pattern.compile("原|[0-9]+");

    private static final Pattern DEPARTMENT = Pattern.compile("(?:信息化?|财务|采购|人事|人力资源|技术|市场|销售|"
            + "行政|研发|工程|设备|物资|后勤|法务|运维|科技|生产|质量|项目|综合|办公){1,4}(?:部|部门|处|科|室|办)$");

    /**
     * @param company the name without legal form and remarks
     * @param remark  what was set aside, or empty
     * @param form    the legal form, or null
     */
    record Stripped(String company, String remark, LegalForms.FoundForm form) { }

    /** @param body letters and digits only, of the head office */
    static Stripped strip(String body) {
        LegalForms.FoundForm front = LegalForms.inFront(body);
        String afterFront = front == null ? body : body.substring(front.to());
        LegalForms.FoundForm end = LegalForms.atEnd(afterFront);
        LegalForms.FoundForm form = end == null ? LegalForms.within(afterFront) : end;
        String formless = form == null ? afterFront : afterFront.substring(0, form.from());
        String named = withoutNote(formless);
        String company = form == null ? withoutDepartment(named) : named;
        String remark = (front == null ? "" : body.substring(0, front.to()))
                + (form == null ? "" : afterFront.substring(form.to()))
                + formless.substring(0, formless.length() - named.length()) + named.substring(company.length());
        return new Stripped(company, remark, form == null ? front : form);
    }

    private static String withoutNote(String body) {
        Matcher note = NOTE_IN_FRONT.matcher(body);
        if (note.find() && body.length() - note.end() >= 2) {
            return body.substring(note.end());
        }
        Matcher sign = SIGN_IN_FRONT.matcher(body);
        boolean before = sign.find() && (PlaceNames.rankedAtStart(body.substring(sign.end()))
                || BEFORE_ANY_PLACE.matcher(sign.group()).matches() && PlaceNames.lengthAtStart(body.substring(sign.end())) > 0);
        return before ? body.substring(sign.end()) : body;
    }

    private static String withoutDepartment(String body) {
        Matcher department = DEPARTMENT.matcher(body);
        boolean found = department.find() && department.start() >= 2
                && Core.chinese(body.substring(0, department.start()), List.of()).distinctive();
        return found ? body.substring(0, department.start()) : body;
    }

    private ChineseRemarks() { }
}
