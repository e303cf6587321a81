package org.forestall.sim.description;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The source of the engine, for what code says of itself in comments. Tests run in the folder of their module. */
final class SourceText {

    private static final Path ROOT = Path.of("src", "main", "java", "org", "forestall", "sim");

    private static final Pattern VISIT = Pattern.compile("visit(?:Growing)?\\(\\s*\"([\\w.]+)\",\\s*(\\w+)");

    /** Source by simple name of the class; namesakes together. */
    private final Map<String, String> textByClass = new TreeMap<>();

    SourceText() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                textByClass.merge(name, Files.readString(file).replace("\r\n", "\n"), String::concat);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the field that is saved under a name says of itself, or nothing. */
    Optional<String> commentOf(String savedName) {
        for (String text : textByClass.values()) {
            Matcher visit = VISIT.matcher(text);
            while (visit.find()) {
                if (visit.group(1).equals(savedName)) {
                    return commentOnField(text, visit.group(2));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> commentOnField(String text, String field) {
        Matcher declaration = Pattern.compile(
                        "/\\*\\*((?:(?!\\*/).)*)\\*/\\s+(?:public |private )?(?:final )?[\\w\\[\\]]+ " + field
                                + "( =[^;]*)?;",
                        Pattern.DOTALL)
                .matcher(text);
        return declaration.find() ? Optional.of(plain(declaration.group(1))) : Optional.empty();
    }

    private static String plain(String comment) {
        return comment.replaceAll("\\n\\s*\\*", " ")
                .replaceAll("\\{@(?:code|link)\\s+#?([^}]*)}", "$1")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Classes of the engine that mention a constant. */
    List<String> usersOf(String constant) {
        Pattern mention = Pattern.compile("\\b" + Pattern.quote(constant) + "\\b");
        return textByClass.entrySet().stream()
                .filter(entry -> mention.matcher(entry.getValue()).find())
                .map(Map.Entry::getKey)
                .collect(Collectors.toList());
    }
}
