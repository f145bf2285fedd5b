package dev.umpire.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.umpire.kinds.CaseJson;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Lets the framework read and write bodies exactly as documents are read and written everywhere else. */
class JsonMapperProducer {
    @Produces
    @Singleton
    ObjectMapper mapper() {
        return CaseJson.mapper();
    }
}
