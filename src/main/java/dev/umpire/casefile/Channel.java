package dev.umpire.casefile;

/** Who sells: a partner, or the vendor's own team. */
public enum Channel {
    PARTNER, DIRECT;

    /** The party id that stands for the vendor's own team. */
    public static final String DIRECT_PARTY = "DIRECT";
}
