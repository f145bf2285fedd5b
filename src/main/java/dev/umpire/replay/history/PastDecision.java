package dev.umpire.replay.history;

import com.fasterxml.jackson.databind.JsonNode;
import dev.umpire.casefile.CaseFile;

/**
 * One line of an export of decisions.
 *
 * @param ruling as it was written, whatever release wrote it
 */
record PastDecision(CaseFile caseFile, JsonNode ruling, String policyVersion) { }
