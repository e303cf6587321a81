package org.forestall.viz.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.forestall.viz.figure.Figure;
import org.forestall.viz.figure.TitledFigure;

/** Writes a figure into a folder in all its forms, named by its id. */
public final class FigureFiles {

    private FigureFiles() {}

    /**
     * Writes {@code id.png} and {@code id.svg}, with title and caption, and {@code id.csv}. Existing files are replaced.
     *
     * @param folder created when absent
     * @throws IOException when a file cannot be written
     */
    public static void write(Figure figure, Path folder) throws IOException {
        Files.createDirectories(folder);
        Figure titled = TitledFigure.of(figure);
        Files.write(folder.resolve(figure.id() + ".png"), Png.bytes(titled));
        Files.writeString(folder.resolve(figure.id() + ".svg"), Svg.document(titled), StandardCharsets.UTF_8);
        Files.writeString(folder.resolve(figure.id() + ".csv"), Csv.text(figure.table()), StandardCharsets.UTF_8);
    }
}
