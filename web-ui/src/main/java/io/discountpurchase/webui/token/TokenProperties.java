package io.discountpurchase.webui.token;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.io.Resource;

/** @param privateKeyLocation the RSA key that signs, PEM in PKCS#8; the contexts hold its public half */
@ConfigurationProperties("web-ui.token")
record TokenProperties(Resource privateKeyLocation) {}
