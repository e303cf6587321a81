package org.forestall.viz.gui;

import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import java.awt.Color;
import java.awt.Font;
import java.util.Locale;
import java.util.Map;
import javax.swing.UIManager;
import org.forestall.viz.theme.Theme;
import org.forestall.viz.words.Words;

/**
 * How windows look: language, size of text, contrast.
 *
 * @param language one of {@link Words#LANGUAGES}
 * @param size size of text and lines
 * @param contrast whether borders, focus and text are drawn as strongly as can be
 */
public record Appearance(Locale language, TextSize size, boolean contrast) {

    /** Sizes of text. */
    public enum TextSize {
        /** For one reader at a desk. */
        NORMAL(14, Theme.Size.REPORT),
        /** For two, or weak eyes. */
        LARGE(18, Theme.Size.LARGE),
        /** For a room: no text below 20 points. */
        PROJECTOR(22, Theme.Size.PROJECTOR);

        private final int points;
        private final Theme.Size drawn;

        TextSize(int points, Theme.Size drawn) {
            this.points = points;
            this.drawn = drawn;
        }

        /** Size of plain text, points. */
        public int points() {
            return points;
        }
    }

    /** Plain text in a language. */
    public static Appearance in(Locale language) {
        return new Appearance(Words.of(language).locale(), TextSize.NORMAL, false);
    }

    /** Whether text is as large as a room needs, so that there is place for less. */
    public boolean isForRoom() {
        return size == TextSize.PROJECTOR;
    }

    /** The words of the language. */
    public Words words() {
        return Words.of(language);
    }

    /** The theme of maps and charts. */
    public Theme theme() {
        return new Theme(Theme.Ground.LIGHT, size.drawn);
    }

    /** The same in another language. */
    public Appearance withLanguage(Locale other) {
        return new Appearance(other, size, contrast);
    }

    /** The same with another size of text. */
    public Appearance withSize(TextSize other) {
        return new Appearance(language, other, contrast);
    }

    /** The same with more or less contrast. */
    public Appearance withContrast(boolean strong) {
        return new Appearance(language, size, strong);
    }

    /** Pixels that grow with the size of text. */
    public int px(double atNormalSize) {
        return (int) Math.round(atNormalSize * size.points / TextSize.NORMAL.points);
    }

    /** Makes it the look of all windows that are made from now on. */
    public void install() {
        FlatLaf.setGlobalExtraDefaults(contrast ? strong() : Map.of("@accentColor", "#0059A3"));
        FlatLightLaf.setup();
        UIManager.put("defaultFont", theme().font(Theme.Role.LABEL).deriveFont(Font.PLAIN, (float) size.points));
        UIManager.put("ToolTip.background", new Color(0xFFFFF2));
        UIManager.put("ScrollBar.width", px(12));
        UIManager.put("TabbedPane.tabHeight", px(30));
        FlatLaf.updateUI();
    }

    private static Map<String, String> strong() {
        return Map.of(
                "@accentColor", "#003E7A",
                "@background", "#FFFFFF",
                "@foreground", "#000000",
                "@disabledForeground", "#4D4D4D",
                "Component.borderColor", "#000000",
                "Component.focusWidth", "3",
                "Button.borderWidth", "2",
                "Component.innerFocusWidth", "2");
    }
}
