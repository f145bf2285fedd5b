package dev.umpire.replay.cases;

import java.util.List;

/** A list as written. */
record YamlList(Place place, List<YamlNode> items) implements YamlNode { }
