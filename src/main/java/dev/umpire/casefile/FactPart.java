package dev.umpire.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;

/** A part of a fact, a request or figures: a document leaves out what is not known of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public interface FactPart { }
