package org.forestall.viz.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.AWTKeyStroke;
import java.awt.Component;
import java.awt.Font;
import java.awt.KeyboardFocusManager;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JScrollBar;
import javax.swing.JSlider;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.JToggleButton;
import javax.swing.ListCellRenderer;
import javax.swing.text.JTextComponent;
import org.forestall.sim.RunKey;
import org.forestall.sim.observe.framework.Factor;
import org.forestall.viz.exercise.Counterfactual;
import org.forestall.viz.exercise.DebriefCase;
import org.forestall.viz.exercise.Exercise;
import org.forestall.viz.exercise.Exercises;
import org.forestall.viz.lesson.Lesson;
import org.forestall.viz.lesson.LessonCountry;
import org.forestall.viz.lesson.LessonStep;
import org.forestall.viz.play.Course;
import org.forestall.viz.play.Courses;
import org.forestall.viz.play.Futures;
import org.forestall.viz.play.Playback;
import org.forestall.viz.play.Twin;
import org.forestall.viz.telling.ExplanationWords;
import org.forestall.viz.words.Words;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every screen, painted without a window. */
class ScreensTest {

    /** Numbers, signs and single letters need no translation. */
    private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}]*|\\p{L}|[\\p{Lu}\\u2190-\\u2bff]");

    private static final Course PLAYED = Courses.small().with(Courses.shock(10)).with(Courses.mediation(12));

    /** The smallest window, and a large screen: the largest one, which takes long to paint, in the long tests alone. */
    private static final int[][] SIZES = {
        {1000, 620},
        "full".equals(System.getProperty("forestall.tests")) ? new int[] {3840, 2160} : new int[] {2560, 1440}
    };

    /** Makes a screen on a desk. */
    private interface Maker {
        Screen make(Stage stage);
    }

    private record Named(String name, Maker maker) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Named> screens() {
        return Stream.of(
                new Named("start", StartScreen::new),
                new Named("live", ScreensTest::live),
                new Named("twin", ScreensTest::twin),
                new Named("futures", ScreensTest::futures),
                new Named("lesson, to be predicted", LessonScreen::new),
                new Named("lesson, two panes", stage -> lesson(stage, LessonStep.BACKFIRE)),
                new Named("lesson, budget", stage -> lesson(stage, LessonStep.BUDGET)),
                new Named("end of the lesson", LessonEndScreen::new),
                new Named("exercise", ScreensTest::exercise),
                new Named("exercise, all rounds over", stage -> new ExerciseScreen(stage, played(5))),
                new Named("looking back", ScreensTest::debrief));
    }

    private static LessonScreen lesson(Stage stage, LessonStep step) {
        Lesson lesson = new Lesson(LessonCountry.shipped());
        lesson.goTo(step);
        return new LessonScreen(stage, lesson);
    }

    /** Exercises by the rounds that were played, since a round takes a while to live and no test goes on with one. */
    private static final Map<Integer, Exercise> PLAYED_BY_ROUNDS = new java.util.concurrent.ConcurrentHashMap<>();

    private static Exercise played(int rounds) {
        return PLAYED_BY_ROUNDS.computeIfAbsent(rounds, ScreensTest::play);
    }

    private static Exercise play(int rounds) {
        Exercise exercise = new Exercise(Exercises.shipped("contested-election"));
        exercise.fillIn(Map.of(Factor.MOTIVES, 3));
        exercise.decide("mediation", "");
        for (int round = 0; round < rounds; round++) {
            exercise.goOn();
        }
        return exercise;
    }

    private static ExerciseScreen exercise(Stage stage) {
        return new ExerciseScreen(stage, played(1));
    }

    private static DebriefScreen debrief(Stage stage) {
        DebriefCase about = DebriefCase.of(played(2));
        Futures.Result result = new Futures.Result(0, -1, 3, 0, 4, List.of(), List.of());
        Counterfactual made = new Counterfactual(about.decisions().get(0), 10, result, result, 8, 1, 2, 3, 4, 5, null);
        return new DebriefScreen(stage, about, 10, List.of(made));
    }

    static LiveScreen live(Stage stage) {
        return new LiveScreen(stage, new Playback(PLAYED).seekTo(40));
    }

    static TwinScreen twin(Stage stage) {
        Twin twin = Twin.of(Courses.small(), PLAYED);
        twin.seek(30);
        return new TwinScreen(stage, twin);
    }

    private static final List<Futures.Result> FOUR = IntStream.range(0, 4)
            .mapToObj(replicate -> Futures.live(PLAYED, replicate))
            .toList();

    static FuturesScreen futures(Stage stage) {
        return new FuturesScreen(stage, PLAYED, FOUR.size(), FOUR);
    }

    private static Desk desk(Appearance look, Named named) {
        return Offscreen.inSwing(() -> {
            Desk desk = new Desk(look);
            desk.show(named.maker().make(desk));
            return desk;
        });
    }

    private static void close(Desk desk) {
        Offscreen.inSwing(() -> {
            desk.close();
            return null;
        });
    }

    @AfterAll
    static void plainAgain() {
        Offscreen.inSwing(() -> {
            Appearance.in(Locale.ENGLISH).install();
            return null;
        });
    }

    /** Text of the program stands in square brackets, text of the scenario in angle ones; anything else is hard-coded. */
    @ParameterizedTest
    @MethodSource("screens")
    void inThePseudoLanguageEveryTextIsMarked(Named named) {
        Desk desk = desk(Appearance.in(Words.PSEUDO), named);
        Offscreen.inSwing(() -> {
            desk.tell(desk.words().get("keys.heading"), desk.screen().keys().lines());
            Offscreen.picture(desk.content(), 1280, 720);
            return null;
        });

        List<String> texts = Offscreen.inSwing(() -> texts(desk.content()));
        close(desk);

        assertThat(texts).hasSizeGreaterThan(20);
        assertThat(texts.stream().filter(text -> !isMarked(text))).isEmpty();
    }

    @Test
    void whatIsToldAboveAScreenIsMarkedToo() {
        Desk desk = desk(Appearance.in(Words.PSEUDO), new Named("live", ScreensTest::live));
        Words words = desk.words();
        List<String> told = new ArrayList<>(
                ExplanationWords.lines(words, new Playback(PLAYED).seekTo(40).explain()));
        told.add(desk.screen().heading());
        told.addAll(desk.screen().keys().lines());
        PLAYED.injections().forEach(each -> told.add(Injections.words(words, PLAYED, each)));
        close(desk);

        assertThat(told)
                .hasSizeGreaterThan(8)
                .allSatisfy(text -> assertThat(isMarked(text)).as(text).isTrue());
    }

    private static boolean isMarked(String text) {
        String plain = text.replaceAll("<[^>]*>", "").strip();
        return NO_WORDS.matcher(plain).matches()
                || plain.indexOf('[') >= 0
                || plain.indexOf('\u2039') >= 0
                || plain.endsWith("]")
                || plain.endsWith("\u203a");
    }

    private static List<String> texts(JComponent root) {
        List<String> texts = new ArrayList<>();
        for (Component part : Parts.of(root)) {
            if (part instanceof JLabel label) {
                add(texts, label.getText());
            } else if (part instanceof AbstractButton button) {
                add(texts, button.getText());
            } else if (part instanceof JTextComponent text) {
                text.getText().lines().forEach(line -> add(texts, line));
            } else if (part instanceof JTabbedPane tabs) {
                for (int i = 0; i < tabs.getTabCount(); i++) {
                    add(texts, tabs.getTitleAt(i));
                }
            } else if (part instanceof JTable table) {
                for (int column = 0; column < table.getColumnCount(); column++) {
                    add(texts, table.getColumnName(column));
                    for (int row = 0; row < table.getRowCount(); row++) {
                        add(texts, String.valueOf(table.getValueAt(row, column)));
                    }
                }
            } else if (part instanceof JComboBox<?> box) {
                items(texts, box);
            } else if (part instanceof JList<?> list) {
                lines(texts, list);
            } else if (part.getClass().getPackage().equals(ScreensTest.class.getPackage())
                    && !(part instanceof javax.swing.JPanel)) {
                PaintedText.of((JComponent) part).forEach(text -> add(texts, text));
            }
            if (part instanceof JComponent component && component.getToolTipText() != null) {
                add(texts, component.getToolTipText());
            }
            if (isControl(part)) {
                add(texts, part.getAccessibleContext().getAccessibleName());
            }
        }
        return texts;
    }

    private static void add(List<String> texts, String text) {
        if (text != null && !text.isBlank()) {
            texts.add(text);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void items(List<String> texts, JComboBox box) {
        ListCellRenderer renderer = box.getRenderer();
        for (int i = 0; i < box.getItemCount(); i++) {
            Component cell = renderer.getListCellRendererComponent(new JList<>(), box.getItemAt(i), i, false, false);
            add(texts, ((JLabel) cell).getText());
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void lines(List<String> texts, JList list) {
        for (int i = 0; i < list.getModel().getSize(); i++) {
            Component cell = list.getCellRenderer()
                    .getListCellRendererComponent(list, list.getModel().getElementAt(i), i, false, false);
            add(texts, ((JLabel) cell).getText());
        }
    }

    private static boolean isControl(Component part) {
        boolean inside = part.getParent() instanceof JComboBox
                || part.getParent() instanceof JScrollBar
                || part instanceof JScrollBar
                || part.getParent() instanceof javax.swing.plaf.UIResource;
        boolean sort = part instanceof AbstractButton
                || part instanceof JComboBox
                || part instanceof JSlider
                || part instanceof JList
                || part instanceof JTable
                || part instanceof MapPanel
                || part instanceof Scrubber
                || part instanceof GaugeChart
                || part instanceof FutureGrid
                || part instanceof PredictionChart
                || part instanceof LegendPanel;
        return sort && !inside && !part.getClass().getName().contains("BasicSplitPaneDivider") && part.isVisible();
    }

    /** One after the other on one screen, since making a screen is what takes the time. */
    @ParameterizedTest
    @MethodSource("screens")
    void tabLeadsOutOfEveryPartAndAScreenMadeAnewInFrenchShowsTheSameAndNamesEveryControl(Named named) {
        Desk desk = desk(Appearance.in(Locale.ENGLISH), named);
        Class<?> before = desk.screen().getClass();
        assertThat(Offscreen.inSwing(() -> traps(desk)))
                .as("parts that keep the focus")
                .isEmpty();

        Offscreen.inSwing(() -> {
            desk.change(desk.appearance().withLanguage(Locale.FRENCH));
            return null;
        });

        assertThat(desk.screen()).isInstanceOf(before);
        assertThat(desk.words().locale()).isEqualTo(Locale.FRENCH);
        assertThat(Offscreen.inSwing(() -> nameless(desk)))
                .as("controls without a name for those who cannot see them")
                .isEmpty();
        close(desk);
    }

    private static List<Component> traps(Desk desk) {
        return Parts.of(desk.content()).stream()
                .filter(part -> part.isFocusable() && part.isEnabled())
                // Buttons of a group see to Tab themselves.
                .filter(part -> !(part instanceof JToggleButton))
                .filter(part -> !part.getFocusTraversalKeysEnabled()
                        || part.getFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS).stream()
                                .noneMatch(key -> key.equals(AWTKeyStroke.getAWTKeyStroke("TAB"))))
                .toList();
    }

    private static List<Component> nameless(Desk desk) {
        return Parts.of(desk.content()).stream()
                .filter(ScreensTest::isControl)
                .filter(part -> !part.getClass().getName().startsWith("com.formdev"))
                .filter(part -> !part.getClass().getName().startsWith("javax.swing.plaf"))
                .filter(part -> part.getAccessibleContext().getAccessibleName() == null
                        || part.getAccessibleContext().getAccessibleName().isBlank())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("screens")
    void inTheSizeForARoomNoTextIsBelowTwentyPoints(Named named) {
        Desk desk = desk(Appearance.in(Locale.ENGLISH).withSize(Appearance.TextSize.PROJECTOR), named);

        List<String> small = Offscreen.inSwing(() -> Parts.of(desk.content()).stream()
                .filter(part ->
                        part instanceof JLabel || part instanceof AbstractButton || part instanceof JTextComponent)
                .filter(Component::isVisible)
                .filter(part -> !(part.getParent() instanceof JSlider))
                .filter(part -> part.getFont().getSize() < 20)
                .map(Component::toString)
                .toList());
        Font drawn = desk.appearance().theme().font(org.forestall.viz.theme.Theme.Role.SMALL);
        close(desk);

        assertThat(small).isEmpty();
        assertThat(drawn.getSize2D()).isGreaterThanOrEqualTo(20);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void everyScreenIsDrawnFromSmallToVeryLarge(Named named) {
        Desk desk = desk(Appearance.in(Locale.ENGLISH).withContrast(true), named);
        for (int[] size : SIZES) {
            BufferedImage picture = Offscreen.inSwing(() -> Offscreen.picture(desk.content(), size[0], size[1]));
            Set<Integer> colours = new HashSet<>();
            for (int x = 0; x < size[0]; x += 9) {
                for (int y = 0; y < size[1]; y += 9) {
                    colours.add(picture.getRGB(x, y));
                }
            }
            assertThat(colours).as(named + " " + size[0]).hasSizeGreaterThan(10);
        }
        close(desk);
    }

    @Test
    void everyConstantThatIsShownHasWords() {
        Words words = Words.of(Locale.ENGLISH);
        List<String> missing = new ArrayList<>();
        check(words, "exercise.refused", Exercise.Refusal.values(), missing);
        check(words, "gauge", org.forestall.viz.play.Gauge.values(), missing);
        check(words, "shade", Shade.values(), missing);
        check(words, "order", FutureGrid.Order.values(), missing);
        check(words, "size", Appearance.TextSize.values(), missing);
        check(words, "settings", Settings.Group.values(), missing);
        check(words, "posture", org.forestall.sim.state.Posture.values(), missing);
        check(words, "rung", org.forestall.sim.state.Rung.values(), missing);
        check(words, "act", org.forestall.sim.state.ActCategory.values(), missing);
        check(words, "trigger", org.forestall.sim.spec.TriggerKind.values(), missing);
        check(words, "institution", org.forestall.sim.spec.InstitutionKind.values(), missing);
        check(words, "dimension", org.forestall.sim.spec.Dimension.values(), missing);
        check(words, "condition", org.forestall.sim.spec.Condition.values(), missing);
        check(words, "evidence", org.forestall.sim.spec.EvidenceDesign.values(), missing);
        check(words, "mechanism", org.forestall.sim.spec.Mechanism.values(), missing);
        check(words, "quantity", org.forestall.sim.explain.StateQuantity.values(), missing);

        assertThat(missing).isEmpty();
    }

    private static void check(Words words, String group, Enum<?>[] constants, List<String> missing) {
        for (Enum<?> constant : constants) {
            String key = group + "." + constant.name().toLowerCase(Locale.ROOT);
            if (!words.has(key)) {
                missing.add(key);
            }
        }
    }

    @Test
    void otherLuckIsOpenedFromTheGrid() {
        Desk desk = desk(Appearance.in(Locale.ENGLISH), new Named("futures", ScreensTest::futures));
        FuturesScreen screen = (FuturesScreen) desk.screen();
        assertThat(screen.sentence()).matches("In \\d of 4 futures mass violence began\\.");

        Offscreen.inSwing(() -> {
            screen.grid().sort(FutureGrid.Order.HARM);
            Offscreen.picture(desk.content(), 1280, 720);
            java.awt.event.ActionEvent enter = new java.awt.event.ActionEvent(screen.grid(), 1, "open");
            screen.grid().getActionMap().get("RIGHT").actionPerformed(enter);
            screen.grid().getActionMap().get("ENTER").actionPerformed(enter);
            return null;
        });

        int wanted = screen.grid().results().get(1).replicate();
        assertThat(screen.grid().results())
                .extracting(Futures.Result::harm)
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(((LiveScreen) desk.screen()).player().latest().course().luck())
                .isEqualTo(new RunKey(20310106, wanted));
        close(desk);
    }
}
