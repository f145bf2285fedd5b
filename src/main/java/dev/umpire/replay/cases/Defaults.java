package dev.umpire.replay.cases;

import dev.umpire.casefile.Channel;
import dev.umpire.casefile.Program;
import dev.umpire.policy.placed.YamlMap;
import dev.umpire.policy.placed.YamlValue;
import dev.umpire.ruling.Kind;

/** The fields that requests and registrations leave out, as parties.yaml states them. */
record Defaults(Program program, Parties parties) {

    private static final String REGISTRATION = "registration";
    private static final String CHANNEL = "channel";
    private static final String PARTNER_ID = "partnerId";

    YamlMap request(Kind<?> kind, YamlMap written) {
        return over(parties.defaults(kind.code()), written);
    }

    /** One that says when it was submitted counts its days from then. */
    YamlMap registration(YamlMap written) {
        YamlMap whole = over(parties.defaults(REGISTRATION), written);
        YamlMap placed = whole.has(CHANNEL) ? whole : whole.with(CHANNEL, new YamlValue(written.place(), Channel.PARTNER.name(), false));
        return placed.get(CaseAssembly.SUBMITTED).map(at -> Submission.at(program, at).fill(placed)).orElse(placed);
    }

    /** The direct team is no partner, even where the defaults name one. */
    private static YamlMap over(YamlMap defaults, YamlMap written) {
        boolean direct = written.text(CHANNEL).filter(Channel.DIRECT.name()::equals).isPresent();
        return written.over(direct ? defaults.without(PARTNER_ID) : defaults);
    }
}
