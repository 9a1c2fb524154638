package org.taxophone.app.launch;

import java.util.List;
import java.util.Objects;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.taxophone.app.control.scatter.ScatterView;
import org.taxophone.app.session.Journal;
import org.taxophone.app.session.Notices;
import org.taxophone.dataset.Dataset;

/// Small acts before a picture is taken: `#id` fires a button, `clip=5` makes a clip current,
/// `cluster=3` chooses a cluster, `type=#id:text`, `space=#id`, `menu=#id:1` and `choose=#id:2` use
/// fields, cards and lists; joined by `+`.
final class SnapshotActs {
    private SnapshotActs() {}

    static void run(Composition composition, Scene scene, String acts) {
        for (String act : acts.split("\\+")) {
            if (act.startsWith("#")) {
                Node node = scene.lookup(act);
                ((ButtonBase) Objects.requireNonNull(node, act)).fire();
            } else if (act.startsWith("type=")) {
                // type=#id:text writes into a field and commits it
                String[] parts = act.substring(5).split(":", 2);
                TextField field = (TextField) Objects.requireNonNull(scene.lookup(parts[0]), act);
                field.setText(parts[1]);
                field.fireEvent(new ActionEvent());
            } else if (act.startsWith("space=")) {
                Node node = Objects.requireNonNull(scene.lookup(act.substring(6)), act);
                node.fireEvent(
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED,
                                " ",
                                " ",
                                KeyCode.SPACE,
                                false,
                                false,
                                false,
                                false));
            } else if (act.startsWith("menu=")) {
                // menu=#id:1 fires an entry of a menu by its place
                String[] parts = act.substring(5).split(":");
                MenuItem item =
                        ((MenuButton) Objects.requireNonNull(scene.lookup(parts[0]), act))
                                .getItems()
                                .get(Integer.parseInt(parts[1]));
                if (item instanceof CheckMenuItem check) {
                    check.setSelected(!check.isSelected());
                }
                item.fire();
            } else if (act.startsWith("scroll=")) {
                // scroll=#id:0.8 shows what lies further down
                String[] parts = act.substring(7).split(":");
                ((ScrollPane) Objects.requireNonNull(scene.lookup(parts[0]), act))
                        .setVvalue(Double.parseDouble(parts[1]));
            } else if (act.startsWith("choose=")) {
                // choose=#id:2 takes an entry of a list by its place
                String[] parts = act.substring(7).split(":");
                ((ComboBox<?>) Objects.requireNonNull(scene.lookup(parts[0]), act))
                        .getSelectionModel()
                        .select(Integer.parseInt(parts[1]));
            } else if (act.startsWith("clip=")) {
                Dataset dataset =
                        Objects.requireNonNull(composition.services().project().dataset());
                String clip = dataset.clips().get(Integer.parseInt(act.substring(5))).id();
                composition.services().selection().select(clip);
            } else if (act.startsWith("cluster=")) {
                int cluster = Integer.parseInt(act.substring(8));
                composition.services().selection().clusterProperty().set(cluster);
            } else if (act.startsWith("select=")) {
                // select=3-40: clips by their rows in the data set
                String[] ends = act.substring(7).split("-");
                Dataset dataset =
                        Objects.requireNonNull(composition.services().project().dataset());
                composition
                        .services()
                        .selection()
                        .selectAll(
                                dataset
                                        .clips()
                                        .subList(
                                                Integer.parseInt(ends[0]),
                                                Integer.parseInt(ends[1]))
                                        .stream()
                                        .map(clip -> clip.id())
                                        .toList());
            } else if (act.startsWith("layer=")) {
                Node node = scene.lookup("#explore-layers");
                ((RadioMenuItem)
                                ((MenuButton) Objects.requireNonNull(node, act))
                                        .getItems()
                                        .get(Integer.parseInt(act.substring(6))))
                        .setSelected(true);
            } else if (act.startsWith("zoom=")) {
                Node node = scene.lookup("#explore-map");
                ((ScatterView) Objects.requireNonNull(node, act))
                        .zoomBy(Double.parseDouble(act.substring(5)));
            } else if (act.startsWith("segment=")) {
                // segment=3: the fourth way of normalising the heatmap
                List<Node> ways =
                        List.copyOf(scene.getRoot().lookupAll(".heatmap-bar .toggle-button"));
                ((ButtonBase) ways.get(Integer.parseInt(act.substring(8)))).fire();
            } else if (act.startsWith("toggle=")) {
                // toggle=4: the fifth row of the map's legend
                List<Node> rows = List.copyOf(scene.getRoot().lookupAll(".legend-row"));
                ((ButtonBase) rows.get(Integer.parseInt(act.substring(7)))).fire();
            } else if (act.startsWith("notice=")) {
                composition
                        .services()
                        .notices()
                        .tell(
                                new Notices.Notice(
                                        Journal.Level.valueOf(act.substring(7)),
                                        "Run 10 finished in 4 min 2 s, best at epoch 139.",
                                        "Show",
                                        () -> {}));
            } else if (act.startsWith("row=")) {
                // row=0: the first button in the rows of a table
                List<Node> rows = List.copyOf(scene.getRoot().lookupAll(".row-button"));
                ((ButtonBase) rows.get(Integer.parseInt(act.substring(4)))).fire();
            } else if (act.startsWith("command=")) {
                composition.shell().commands().stream()
                        .filter(command -> command.id().equals(act.substring(8)))
                        .forEach(command -> command.call());
            }
        }
    }
}
