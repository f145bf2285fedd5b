package dev.umpire.policy.placed;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
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
import org.yaml.snakeyaml.reader.ReaderException;

/** Reads one document with the place of everything in it. Tags mean nothing here and aliases are refused. */
public final class YamlReader {

    private final String file;
    private final BiConsumer<Place, String> told;
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private YamlReader(String file, BiConsumer<Place, String> told) {
        this.file = file;
        this.told = told;
    }

    /** @throws BadDocument if it is not a mapping, a key stands twice, or the text is no YAML */
    public static YamlMap read(String file, String text) {
        return read(file, text, (at, detail) -> {
            throw new BadDocument(at, "%s", detail);
        }).orElseThrow();
    }

    /**
     * The document as far as it can be read: of a key that stands twice the first is taken. Nothing where the text is
     * no YAML or no mapping.
     *
     * @param told takes each mistake and its place
     */
    public static Optional<YamlMap> read(String file, String text, BiConsumer<Place, String> told) {
        YamlReader reader = new YamlReader(file, told);
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            if (root == null) {
                throw new BadDocument(new Place(file, 1, 1), "The file is empty. Maybe it was not saved.");
            }
            return Optional.of(reader.node(root).asMap("document"));
        } catch (BadDocument e) {
            told.accept(e.place(), e.detail());
        } catch (MarkedYAMLException e) {
            reader.syntax(text, reader.place(e.getProblemMark()), e.getProblem());
        } catch (ReaderException e) {
            told.accept(reader.place(text, e.getPosition()), "The sign U+%04X is not allowed here. Maybe remove it.".formatted(e.getCodePoint()));
        } catch (YAMLException e) {
            told.accept(new Place(file, 1, 1), "This is no YAML: %s.".formatted(e.getMessage()));
        }
        return Optional.empty();
    }

    private YamlNode node(Node node) {
        Place place = place(node.getStartMark());
        if (!seen.add(node)) {
            throw new BadDocument(place, "An alias is used. Maybe write out what it stands for; in cases { like: name } takes it from cases/parties.yaml.");
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
                throw new BadDocument(at, "A key is not a word.");
            }
            if (entries.putIfAbsent(key.getValue(), new YamlMap.Entry(at, node(tuple.getValueNode()))) != null) {
                told.accept(at, "The key (%s) stands twice. Maybe remove one.".formatted(key.getValue()));
            }
        }
        return new YamlMap(place, entries);
    }

    /** A sign of a Chinese keyboard is met on the line of the complaint, or where the reader still hoped for a colon. */
    private void syntax(String text, Place at, String problem) {
        List<String> lines = text.lines().toList();
        for (int line = Math.max(1, at.line() - 1); line <= Math.min(at.line(), lines.size()); line++) {
            int sign = WideSigns.find(lines.get(line - 1));
            if (sign >= 0) {
                char typed = lines.get(line - 1).charAt(sign);
                told.accept(new Place(file, line, lines.get(line - 1).codePointCount(0, sign) + 1),
                        "Here stands the sign %c. Maybe type %s.".formatted(typed, WideSigns.meant(typed)));
                return;
            }
        }
        told.accept(at, "This is no YAML: %s. Maybe an indentation, a sign or a quotation mark is wrong.".formatted(problem));
    }

    private Place place(String text, int position) {
        String before = text.substring(0, text.offsetByCodePoints(0, position));
        return new Place(file, (int) before.chars().filter(c -> c == '\n').count() + 1,
                before.codePointCount(before.lastIndexOf('\n') + 1, before.length()) + 1);
    }

    private Place place(Mark mark) {
        return mark == null ? new Place(file, 1, 1) : new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }
}
