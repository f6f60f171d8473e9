/**
 * The JSON where programs design: products, configurations, completions, designs.
 *
 * <p>Imports {@code http}, {@code page}, {@code catalog}, {@code configuration}, {@code pricing},
 * {@code design}, {@code artwork} and {@code product}; never the studio's pages. Its classes
 * translate and hold no rules.
 */
@OpenAPIDefinition(
    info =
        @Info(
            title = "Maatwerk",
            version = "1",
            description =
                "Design made-to-order products: what can be chosen, what choices mean, and saved"
                    + " designs. Fields may be added, never renamed."),
    components =
        @Components(
            responses =
                @APIResponse(
                    name = ApiDocument.PROBLEM,
                    description = "The request was refused; says which field and why",
                    content =
                        @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))))
package io.maatwerk.studio.api;

import io.maatwerk.http.Problem;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
