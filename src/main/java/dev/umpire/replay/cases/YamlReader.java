package dev.umpire.replay.cases;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads one document with the place of everything in it. Tags mean nothing here and aliases are refused. */
final class YamlReader {

    private final String file;
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private YamlReader(String file) {
        this.file = file;
    }

    /** @throws BadCase if it is not a mapping, a key stands twice, or the text is no YAML */
    static YamlMap read(String file, String text) {
        YamlReader reader = new YamlReader(file);
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            if (root == null) {
                throw new BadCase(new Place(file, 1, 1), "The file is empty. Maybe it was not saved.");
            }
            return reader.node(root).asMap("document");
        } catch (MarkedYAMLException e) {
            throw new BadCase(reader.place(e.getProblemMark()), "%s", e.getProblem());
        } catch (YAMLException e) {
            throw new BadCase(new Place(file, 1, 1), "%s", e.getMessage());
        }
    }

    private YamlNode node(Node node) {
        Place place = place(node.getStartMark());
        if (!seen.add(node)) {
            throw new BadCase(place, "An alias is used. Maybe use { like: name } with a name of cases/parties.yaml.");
        }
        if (node instanceof MappingNode mapping) {
            return map(place, mapping);
        }
        if (node instanceof SequenceNode sequence) {
            List<YamlNode> items = new ArrayList<>();
            sequence.getValue().forEach(item -> items.add(node(item)));
            return new YamlList(place, List.copyOf(items));
        }
        ScalarNode scalar = (ScalarNode) node;
        return new YamlValue(place, scalar.getValue(), scalar.getScalarStyle() == DumperOptions.ScalarStyle.PLAIN);
    }

    private YamlMap map(Place place, MappingNode mapping) {
        Map<String, YamlMap.Entry> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Place at = place(tuple.getKeyNode().getStartMark());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw new BadCase(at, "A key is not a word.");
            }
            if (entries.put(key.getValue(), new YamlMap.Entry(at, node(tuple.getValueNode()))) != null) {
                throw new BadCase(at, "The key (%s) stands twice. Maybe remove one.", key.getValue());
            }
        }
        return new YamlMap(place, entries);
    }

    private Place place(Mark mark) {
        return mark == null ? new Place(file, 1, 1) : new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }
}
