package dev.umpire.casefile;

import com.fasterxml.jackson.annotation.JsonValue;

/** What is being ruled on. Each kind has its own request. */
public enum Kind {
    DEAL_REGISTRATION("deal-registration", DealRequest.class),
    RENEWAL("renewal", RenewalRequest.class);

    private final String code;
    private final Class<? extends Request> request;

    Kind(String code, Class<? extends Request> request) {
        this.code = code;
        this.request = request;
    }

    @JsonValue
    public String code() {
        return code;
    }

    public Class<? extends Request> request() {
        return request;
    }
}
