package dev.umpire.casefile;

/** Something that a rule can look at and that a finding can name. */
public interface Fact {

    /** Type and id, as {@code registration:R-7}; the same for the same record in every case file. */
    String ref();
}
