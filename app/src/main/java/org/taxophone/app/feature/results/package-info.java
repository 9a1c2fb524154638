/// Results: which run is better, and whether the scores are worth anything.
@NullMarked
package org.taxophone.app.feature.results;

import org.jspecify.annotations.NullMarked;
