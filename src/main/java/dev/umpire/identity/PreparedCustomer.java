package dev.umpire.identity;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.umpire.casefile.Customer;
import dev.umpire.casefile.Json;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;

/**
 * A customer taken apart for comparison, so that nobody reads its names again. It is kept as text beside the records that
 * name it.
 */
public final class PreparedCustomer {

    /**
     * Which functions made it and its keys; another number for every change of either, after which what is kept is made anew.
     */
    public static final int FUNCTIONS = 4;

    private final Kept kept;

    /** @param city null when the customer's territory is missing or no city */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    private record Kept(String city, Profile profile) {
        Kept {
            Objects.requireNonNull(profile, "no profile");
        }
    }

    private PreparedCustomer(Kept kept) {
        this.kept = kept;
    }

    /** @param city code of the customer's city, or null when it is missing or no city */
    public static PreparedCustomer of(Customer customer, String city) {
        return new PreparedCustomer(new Kept(city, Profile.of(customer)));
    }

    /**
     * Reads what {@link #written} gave, by the same {@link #FUNCTIONS}.
     *
     * @throws dev.umpire.casefile.UnreadableDocument if it is no such text
     */
    public static PreparedCustomer read(String written) {
        return new PreparedCustomer(Json.read(written, Kept.class));
    }

    /** As one line of text; equal for customers that nothing tells apart. */
    public String written() {
        return Json.write(kept);
    }

    /** Under which it is stored. */
    public SortedSet<String> storedKeys() {
        return IdentityKeys.stored(profile(), city());
    }

    /** Under which others are looked for, the most telling first. */
    public List<SoughtKey> soughtKeys() {
        return IdentityKeys.sought(profile(), city());
    }

    /** Whether the name is written without a legal form: then it may be short for many. */
    public boolean shortName() {
        return !profile().name().formed();
    }

    Profile profile() {
        return kept.profile();
    }

    String city() {
        return kept.city();
    }
}
