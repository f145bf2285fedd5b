package dev.umpire.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;

/** Something that a rule can look at and that a finding can name. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public interface Fact {

    /** Type and id, as {@code registration:R-7}; the same for the same record in every case file. */
    String ref();
}
