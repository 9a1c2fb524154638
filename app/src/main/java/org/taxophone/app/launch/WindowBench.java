package org.taxophone.app.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.taxophone.app.control.TileView;
import org.taxophone.app.dialog.FloatingPane;
import org.taxophone.app.dialog.FxDialogs;
import org.taxophone.app.preferences.Preferences;
import org.taxophone.app.session.Navigator;
import org.taxophone.app.session.ProjectMemory;
import org.taxophone.dataset.Clip;
import org.taxophone.dataset.Dataset;
import org.taxophone.experiment.PeakMemory;

/// Opens a large project in the whole window, without a display, and does what a person does:
/// filter, sort, choose, change places, scroll the wall, listen. Prints a line a thing: its name, a
/// tab, a unit, a tab, a number. A process of its own, so that its memory is its own. Argument: the
/// project.
public final class WindowBench {
    private static final int WALL_TILES = 10_000;
    private static final int STEPS = 40;
    private static final int CALM = 12;
    private static final int PATIENCE = 500;

    private final Composition composition;
    private final Services services;
    private final Stage stage;
    private final FirstSound sink;
    private final UiWatchdog watchdog = new UiWatchdog();
    private final List<String> phases = new ArrayList<>();

    private WindowBench(Path folder) {
        FloatingPane overlay = new FloatingPane();
        stage = new Stage();
        sink = new FirstSound();
        composition =
                new Composition(
                        new Outside(
                                new Preferences(folder.resolveSibling("preferences.properties")),
                                new FxDialogs(stage, overlay),
                                overlay,
                                folder.resolveSibling("projects"),
                                noDevice -> sink));
        services = composition.services();
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setScene(Workbench.scene(composition, 1440, 900));
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(screen.getWidth());
        stage.setHeight(screen.getHeight());
        stage.show();
        services.ui().later(composition::getReady);
    }

    public static void main(String[] arguments) throws Exception {
        Path project = Path.of(arguments[0]);
        Platform.startup(() -> {});
        int code = 0;
        try {
            WindowBench bench = Camera.on(() -> new WindowBench(project));
            bench.run(project);
        } catch (Exception | AssertionError e) {
            e.printStackTrace();
            code = 1;
        }
        System.exit(code); // the toolkit has threads that never end
    }

    private void run(Path project) throws Exception {
        Files.deleteIfExists(project.resolve(ProjectMemory.FILE)); // it opens in Data
        watchdog.begin();
        calm();
        open(project);
        phase("places are dressed");
        await(() -> !composition.shell().dressing());
        calm();
        data();
        explore();
        wall();
        listen();
        for (String phase : phases) {
            say(phase + ", worst wait for the UI thread", "ms", watchdog.worstMs(phase));
            say(phase + ", its own processor time of that", "ms", watchdog.worstOwnMs(phase));
        }
        watchdog.end();
        System.err.print(watchdog.report());
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        say("memory in use at the end", "MB", (runtime.totalMemory() - runtime.freeMemory()) / 1e6);
        say("most resident memory", "MB", mostResident());
    }

    private void open(Path project) throws Exception {
        double before = processorSeconds();
        long began = System.nanoTime();
        phase("open");
        act(() -> composition.open(project));
        await(() -> services.project().dataset() != null && !table().getItems().isEmpty());
        say("project on show", "s", seconds(began));
        say("processor time of that", "s", processorSeconds() - before);
        calm();
        Dataset dataset = Objects.requireNonNull(services.project().dataset());
        say("clips", "", dataset.size());
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        say("memory in use", "MB", (runtime.totalMemory() - runtime.freeMemory()) / 1e6);
        say("most resident memory on opening", "MB", mostResident());
    }

    private void data() throws Exception {
        step("filter by a word", () -> filter("kind:\"kind 3\""));
        step("filter by a number", () -> filter("duration:>0.5"));
        step("no filter", () -> filter(""));
        step("sort by duration", () -> sort(3));
        step("sort by name", () -> sort(2));
        step("choose all in the table", () -> table().getSelectionModel().selectAll());
        step("choose one", () -> services.selection().select(clips().get(7).id()));
        step("scroll to the end", () -> table().scrollTo(clips().size() - 1));
        step("choose half elsewhere", () -> services.selection().selectAll(half()));
        step("choose one again", () -> services.selection().select(clips().get(9).id()));
    }

    private void explore() throws Exception {
        step("Explore", () -> services.navigator().open(Navigator.EXPLORE));
        step("lasso over half", () -> services.selection().selectAll(half()));
        step("choose one on the map", () -> services.selection().select(clips().get(5).id()));
        step("choose a cluster", () -> services.selection().clusterProperty().set(3));
        step("no cluster", () -> services.selection().clusterProperty().set(-1));
        step("heatmap", () -> tab("heatmap"));
        step("lasso seen on the heatmap", () -> services.selection().selectAll(half()));
        step("table of clips", () -> tab("table"));
        step("choose one in the table", () -> services.selection().select(clips().get(6).id()));
        step("map", () -> tab("map"));
        step("Recipe", () -> services.navigator().open(Navigator.RECIPE));
        step("Training", () -> services.navigator().open(Navigator.TRAINING));
        step("Results", () -> services.navigator().open(Navigator.RESULTS));
        step("Data again", () -> services.navigator().open(Navigator.DATA));
        step("Explore again", () -> services.navigator().open(Navigator.EXPLORE));
        step("Recipe again", () -> services.navigator().open(Navigator.RECIPE));
        step("Results again", () -> services.navigator().open(Navigator.RESULTS));
        step("Explore a third time", () -> services.navigator().open(Navigator.EXPLORE));
    }

    /// Scrolls through the first tiles of the wall, so many lines at a time, and waits each time
    /// until no tile on show is blank.
    private void wall() throws Exception {
        step("wall", () -> tab("wall"));
        ListView<?> list = Camera.on(() -> (ListView<?>) node("#explore-wall"));
        int wide =
                Camera.on(
                        () ->
                                list.lookupAll(".wall-row").stream()
                                        .map(row -> ((Parent) row).getChildrenUnmodifiable())
                                        .mapToInt(List::size)
                                        .max()
                                        .orElseThrow());
        int lines = Math.min(list.getItems().size(), WALL_TILES / wide);
        long before = used();
        double[] blank = new double[STEPS];
        phase("scroll the wall");
        for (int i = 0; i < STEPS; i++) {
            int line = (int) ((i + 1L) * (lines - 1) / STEPS);
            act(() -> list.scrollTo(line));
            pulse();
            long began = System.nanoTime();
            await(() -> blanks(list) == 0);
            blank[i] = 1e3 * seconds(began);
        }
        java.util.Arrays.sort(blank);
        say("tiles scrolled by", "", (double) lines * wide);
        say("tiles blank after a jump, median", "ms", blank[STEPS / 2]);
        say("tiles blank after a jump, longest", "ms", blank[STEPS - 1]);
        System.gc();
        say("memory that the wall added", "MB", Math.max(0, used() - before) / 1e6);
    }

    private static long blanks(ListView<?> list) {
        return list.lookupAll(".tile").stream()
                .filter(node -> node instanceof TileView tile && tile.blank())
                .count();
    }

    private void listen() throws Exception {
        double[] waits = new double[STEPS];
        for (int i = 0; i < STEPS; i++) {
            Clip clip = clips().get(1000 + 7 * i);
            Dataset dataset = Objects.requireNonNull(services.project().dataset());
            long began = System.nanoTime();
            sink.listen();
            act(() -> services.player().play(clip.id(), dataset.sound(dataset.indexOf(clip.id()))));
            waits[i] = (sink.firstNanos() - began) / 1e6;
            act(() -> services.player().stop());
            Thread.sleep(30);
        }
        java.util.Arrays.sort(waits);
        say("first sound after a click, median", "ms", waits[STEPS / 2]);
        say("first sound after a click, longest", "ms", waits[STEPS - 1]);
    }

    // ---- what a person does

    private List<Clip> clips() {
        return Objects.requireNonNull(services.project().dataset()).clips();
    }

    private List<String> half() {
        return clips().stream().limit(clips().size() / 2).map(Clip::id).toList();
    }

    private void filter(String text) {
        ((TextField) node("#data-filter")).setText(text);
    }

    private void sort(int column) {
        TableColumn<?, ?> by = table().getColumns().get(column);
        by.setSortType(TableColumn.SortType.DESCENDING);
        sortBy(table(), by);
    }

    @SuppressWarnings("unchecked") // a column of that table
    private static <T> void sortBy(TableView<T> table, TableColumn<?, ?> column) {
        table.getSortOrder().setAll(List.of((TableColumn<T, ?>) column));
    }

    private void tab(String name) {
        ((ToggleButton) node("#explore-" + name + "-tab")).fire();
    }

    private TableView<?> table() {
        return stage.getScene().lookup("#clips") instanceof TableView<?> table
                ? table
                : new TableView<>();
    }

    private Node node(String id) {
        return Objects.requireNonNull(stage.getScene().lookup(id), id);
    }

    // ---- measuring

    private void step(String name, Runnable action) throws Exception {
        phase(name);
        act(action);
        calm();
    }

    private void phase(String name) {
        phases.add(name);
        watchdog.phase(name, Integer.MAX_VALUE);
    }

    private static void act(Runnable action) throws Exception {
        Camera.on(
                () -> {
                    action.run();
                    return true;
                });
    }

    /// Waits until the UI thread has answered at once for a while, and background work has ended.
    private void calm() throws Exception {
        int calm = 0;
        for (int look = 0; look < PATIENCE && calm < CALM; look++) {
            long began = System.nanoTime();
            pulse();
            calm = seconds(began) < 0.05 ? calm + 1 : 0;
            Thread.sleep(20);
        }
    }

    private static void pulse() throws Exception {
        Camera.on(() -> true);
        Thread.sleep(2);
    }

    private static void await(java.util.function.BooleanSupplier condition) throws Exception {
        while (!Camera.on(condition::getAsBoolean)) {
            Thread.sleep(2);
        }
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static double mostResident() {
        return PeakMemory.bytes() / 1e6;
    }

    /// Of the whole program, the compiler and the collector of Java included.
    private static double processorSeconds() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(taken -> taken.toMillis() / 1e3)
                .orElse(Double.NaN);
    }

    private static void say(String what, String unit, double number) {
        System.out.printf(java.util.Locale.ROOT, "%s\t%s\t%.3f%n", what, unit, number);
    }
}
