package dev.umpire.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;

/** Counted history that clauses refer to. Each kind of ruling has its own; a figure of another kind is bad input. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public interface Figures {

    /** Of a kind that looks at none. */
    Figures NONE = new NoFigures();
}
