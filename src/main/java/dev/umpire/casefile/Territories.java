package dev.umpire.casefile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The program's tree of territories. */
public final class Territories {

    private final Map<String, Territory> byCode = new LinkedHashMap<>();
    private final Map<String, List<String>> paths = new LinkedHashMap<>();
    private final Set<String> parents = new HashSet<>();

    /** @throws IllegalArgumentException if a code stands twice, a parent is missing, or the tree has a cycle */
    public Territories(Collection<Territory> all) {
        for (Territory territory : all) {
            if (byCode.put(territory.code(), territory) != null) {
                throw new IllegalArgumentException("The territory (%s) stands twice. Maybe remove one of the lines."
                        .formatted(territory.code()));
            }
        }
        for (Territory territory : all) {
            paths.put(territory.code(), climb(territory));
            if (territory.parent() != null) {
                parents.add(territory.parent());
            }
        }
    }

    private List<String> climb(Territory from) {
        List<String> path = new ArrayList<>();
        for (Territory at = from; at != null; at = above(at)) {
            if (path.contains(at.code())) {
                throw new IllegalArgumentException("The territory (%s) lies above itself. Maybe mend its parent."
                        .formatted(from.code()));
            }
            path.add(at.code());
        }
        return List.copyOf(path);
    }

    private Territory above(Territory at) {
        if (at.parent() == null) {
            return null;
        }
        Territory above = byCode.get(at.parent());
        if (above == null) {
            throw new IllegalArgumentException("The parent (%s) of territory (%s) is not in the list. Maybe add it."
                    .formatted(at.parent(), at.code()));
        }
        return above;
    }

    public Optional<Territory> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Every code of the tree. */
    public Set<String> codes() {
        return byCode.keySet();
    }

    public boolean contains(String code) {
        return byCode.containsKey(code);
    }

    /** Every code that is a city ({@link #cityOf}), in order. */
    public SortedSet<String> cities() {
        SortedSet<String> cities = new TreeSet<>(byCode.keySet());
        cities.removeAll(parents);
        return cities;
    }

    /** The territory and all above it, nearest first. */
    public List<String> pathOf(String code) {
        return paths.getOrDefault(code, List.of(code));
    }

    /** The code where it is a city, that is where nothing lies below it; else null, as for a missing one (reading N4). */
    public String cityOf(String code) {
        return code == null || parents.contains(code) || !byCode.containsKey(code) ? null : code;
    }
}
