package dev.umpire.identity;

/** How sure it is that two customers are one; strongest first. */
public enum Strength {
    /** The same valid code, or the same full name in the same city with nothing against it. */
    CERTAIN,
    /** Names that agree in all parts with the same city or web domain, or a stated alias. Counts like CERTAIN. */
    STRONG,
    /** A likeness that a person must judge, or membership of one group only. */
    PROBABLE
}
