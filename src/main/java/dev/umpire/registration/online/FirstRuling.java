package dev.umpire.registration.online;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.umpire.casefile.CaseFile;
import dev.umpire.casefile.Json;
import dev.umpire.casefile.Protection;
import dev.umpire.casefile.Registration.Status;
import dev.umpire.casefile.Required;
import dev.umpire.casefile.Share;
import dev.umpire.casefile.Written;
import dev.umpire.registration.DealRequest;
import dev.umpire.ruling.Ruling;
import java.util.List;

/** What a recorded ruling made of a new registration: for answers of releases that kept none, and told it by the ruling. */
@JsonIgnoreProperties(ignoreUnknown = true)
record FirstRuling(Status outcome, Protection protection, List<Required> required, List<Share> shares) {

    static FirstRuling of(Written<Ruling> ruling) {
        return Json.read(ruling.json(), FirstRuling.class);
    }

    Deal registered(String id, Written<CaseFile> caseFile) {
        return new Deal(id, Json.read(caseFile.json(), RequestOnly.class).request(), outcome, protection, null, 0, required, shares, null, null,
                null, null, List.of());
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record RequestOnly(DealRequest request) { }
}
