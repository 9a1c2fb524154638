/// The categorical UVAC: clusters as a categorical latent variable of a variational auto-encoder.
@NullMarked
package org.taxophone.model.uvac;

import org.jspecify.annotations.NullMarked;
