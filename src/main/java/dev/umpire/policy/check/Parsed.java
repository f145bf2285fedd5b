package dev.umpire.policy.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * What the parser of Drools makes of a text.
 *
 * @param file   null where it cannot be read
 * @param rules  its rules by the offset at which they begin
 * @param errors in the parser's own words
 */
record Parsed(PackageDescr file, Map<Integer, RuleDescr> rules, List<ParserError> errors) {

    static Parsed of(String text) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        Map<Integer, RuleDescr> rules = new TreeMap<>();
        PackageDescr file = null;
        try {
            file = parser.parse(null, text);
        } catch (DroolsParserException | RuntimeException | StackOverflowError e) {
            // the parser throws on some slips instead of reporting them: then it has no file, and perhaps no error
            file = null;
        }
        if (file != null) {
            file.getRules().forEach(r -> rules.put(r.getStartCharacter(), r));
        }
        return new Parsed(file, rules, parser.getErrors().stream().filter(ParserError.class::isInstance)
                .map(ParserError.class::cast).toList());
    }

    boolean readable() {
        return file != null && errors.isEmpty();
    }

    /** One rule alone, at its own lines and columns: everything else is blanked out. */
    static Parsed alone(FileText source, RuleText rule) {
        StringBuilder blank = new StringBuilder(source.text().length());
        for (int i = 0; i < rule.last().end(); i++) {
            char c = source.text().charAt(i);
            blank.append(i >= rule.rule().offset() || c == '\n' ? c : ' ');
        }
        return of(blank.append('\n').toString());
    }
}
