package org.forestall.scenario;

/** The first line of a file, by which editors with a YAML language server find the schema. */
public final class EditorLine {

    private EditorLine() {}

    /**
     * The line.
     *
     * @param schema file of the schema, from the folder of the file in which the line stands
     */
    public static String naming(String schema) {
        return "# yaml-language-server: $schema=" + schema;
    }
}
