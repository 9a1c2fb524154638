package org.taxophone.app.feature.recipe;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A test of the Recipe place without a window, with a desk of its own.
@SuppressWarnings("NullAway.Init") // made before each test
abstract class RecipeCase {
    @TempDir Path folder;

    RecipeTrial desk;

    @BeforeEach
    final void open() {
        desk = new RecipeTrial(folder);
    }

    @AfterEach
    final void close() {
        desk.close();
    }
}
