package dev.umpire.permit;

import dev.umpire.casefile.CaseFile;
import dev.umpire.casefile.Program;
import dev.umpire.casefile.Subject;

/** A demonstration that a partner asks to hold, as rules see it. */
public final class Permit extends Subject {

    private final PermitRequest request;

    Permit(Program program, CaseFile caseFile) {
        super(program, caseFile);
        this.request = caseFile.request(PermitRequest.class);
    }

    @Override
    public String party() {
        return request.partnerId();
    }

    /** How many guests are asked. */
    public int guests() {
        return request.guests();
    }
}
