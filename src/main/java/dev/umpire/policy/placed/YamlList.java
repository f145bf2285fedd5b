package dev.umpire.policy.placed;

import java.util.List;

/** A list as written. */
public record YamlList(Place place, List<YamlNode> items) implements YamlNode { }
