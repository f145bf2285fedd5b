package dev.umpire.ruling;

import dev.umpire.casefile.Channel;
import dev.umpire.casefile.Fact;
import dev.umpire.identity.Match;
import java.util.Optional;

/**
 * Another party's claim on the same customer and line, or one whose scope covers them. The core derives each
 * of them from the case file; a policy settles it, or it is a gap.
 */
public abstract class Conflict implements Fact {

    private final RivalType rivalType;
    private final String id;
    private final String ref;
    private final String rivalId;
    private final String party;
    private final ConflictKind kind;
    private final Match identity;

    /**
     * @param rivalId  id of the rival's record
     * @param party    who has the claim: a partner id or DIRECT
     * @param identity how the customers were matched, or null for a scope that names none
     */
    protected Conflict(RivalType rivalType, Fact rival, String rivalId, String party, ConflictKind kind, Match identity) {
        this.rivalType = rivalType;
        this.id = rivalType + ":" + rivalId;
        this.ref = rival.ref();
        this.rivalId = rivalId;
        this.party = party;
        this.kind = kind;
        this.identity = identity;
    }

    /** The same for the same rival claim in every case file, as {@code REGISTRATION:R-7}. */
    public String id() {
        return id;
    }

    /** A finding names the record itself. */
    @Override
    public String ref() {
        return ref;
    }

    /** What kind of claim it is. */
    @ReadByParty
    public RivalType rivalType() {
        return rivalType;
    }

    /** Id of the record. */
    public String rivalId() {
        return rivalId;
    }

    /** Who has the claim: a partner id or DIRECT. */
    public String party() {
        return party;
    }

    /** Whether the vendor's own team has the claim. */
    public boolean heldByDirect() {
        return party.equals(Channel.DIRECT_PARTY);
    }

    /** Between whom it is. */
    @ReadByParty
    public ConflictKind kind() {
        return kind;
    }

    /** How the customers were matched, or null for a scope that names none. */
    public Match identity() {
        return identity;
    }

    /** The customer is certainly or very likely the same, or a scope covers it. */
    public boolean sameCustomer() {
        return identity == null || identity.sameCustomer();
    }

    /** The customer may be the same: never enough to decline (common chapter C.5). */
    public boolean probable() {
        return identity != null && identity.probable() && !identity.groupOnly();
    }

    /** Only the group is the same: another customer, worth a note (common chapter C.5). */
    public boolean groupOnly() {
        return identity != null && identity.groupOnly();
    }

    /** Whether the claim is an exclusive grant. */
    public boolean withGrant() {
        return rivalType == RivalType.GRANT;
    }

    /** Whether the claim is a named account. */
    public boolean withNamedAccount() {
        return rivalType == RivalType.NAMED_ACCOUNT;
    }

    /** Whether the claim is an incumbency. */
    public boolean withInstalledBase() {
        return rivalType == RivalType.INSTALLED_BASE;
    }

    /** Id of the registration that the claim is, where it is one. */
    protected Optional<String> registrationId() {
        return Optional.empty();
    }
}
