package org.forestall.viz.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The pictures in the documentation are those that the program draws, and the page shows them all. */
class GalleryTest {

    private static final Path FOLDER = Path.of("..", "docs", "screens");

    @Test
    void thePageAndThePicturesInTheDocumentationAreThoseOfTheProgram() throws IOException {
        assertThat(Files.readString(FOLDER.resolve("README.md")))
                .as("draw them again: ./forestall screenshots")
                .isEqualTo(Gallery.page());
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> pictures = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".png"))
                    .toList();
            assertThat(pictures).containsExactlyInAnyOrderElementsOf(Gallery.files());
        }
    }

    @Test
    void eachPictureHasTheSizeInItsName() throws IOException {
        for (String file : Gallery.files()) {
            BufferedImage picture = ImageIO.read(FOLDER.resolve(file).toFile());
            assertThat(file).endsWith("-" + picture.getWidth() + "x" + picture.getHeight() + ".png");
        }
    }
}
