// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/errordetail.h"
#include "core/server/selfsigned.h"

#include <memory>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace vedette {

namespace {

constexpr long day = 24L * 60 * 60;
constexpr long lifetime = 825 * day;
constexpr int serialBits = 159; // RFC 5280 4.1.2.2: at most 20 bytes, positive
constexpr int maxCommonName = 64;

template <auto function>
struct Deleter
{
    template <typename T>
    void operator()(T *object) const
    {
        function(object);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Deleter<X509_free>>;
using Number = std::unique_ptr<BIGNUM, Deleter<BN_free>>;
using Stream = std::unique_ptr<BIO, Deleter<BIO_free_all>>;
using Extension = std::unique_ptr<X509_EXTENSION, Deleter<X509_EXTENSION_free>>;

bool addExtension(X509 *certificate, int id, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, id, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool setSerial(X509 *certificate)
{
    const Number number(BN_new());
    return number && BN_rand(number.get(), serialBits, BN_RAND_TOP_ANY, BN_RAND_BOTTOM_ANY) == 1 &&
           BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate));
}

bool setName(X509 *certificate, const QByteArray &name)
{
    X509_NAME *subject = X509_get_subject_name(certificate);
    const auto add = [subject](const char *field, const QByteArray &value) {
        return X509_NAME_add_entry_by_txt(subject, field, MBSTRING_UTF8,
                                          reinterpret_cast<const unsigned char *>(value.data()),
                                          int(value.size()), -1, 0) == 1;
    };
    return add("O", "Vedette") && add("CN", name) &&
           X509_set_issuer_name(certificate, subject) == 1;
}

QByteArray contents(BIO *stream)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(stream, &data);
    return {data, size};
}

Stream reader(const QByteArray &pem)
{
    return Stream(BIO_new_mem_buf(pem.constData(), int(pem.size())));
}

} // namespace

Result<Identity> makeSelfSigned(const QStringList &names, const QList<QHostAddress> &addresses)
{
    QByteArrayList alternatives;
    for (const QString &name : names)
        alternatives += "DNS:" + name.toLatin1();
    for (const QHostAddress &address : addresses) {
        QHostAddress plain = address;
        plain.setScopeId({});
        alternatives += "IP:" + plain.toString().toLatin1();
    }
    const QByteArray name = names.isEmpty() ? "localhost" : names.first().toLatin1();
    if (alternatives.isEmpty())
        alternatives += "DNS:" + name;

    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate(X509_new());
    X509 *const x509 = certificate.get();
    const bool made = key && x509 && X509_set_version(x509, X509_VERSION_3) == 1 &&
                      setSerial(x509) && X509_gmtime_adj(X509_getm_notBefore(x509), -day) &&
                      X509_gmtime_adj(X509_getm_notAfter(x509), lifetime - day) &&
                      setName(x509, name.left(maxCommonName)) &&
                      X509_set_pubkey(x509, key.get()) == 1 &&
                      addExtension(x509, NID_basic_constraints, "critical,CA:FALSE") &&
                      addExtension(x509, NID_key_usage, "critical,digitalSignature") &&
                      addExtension(x509, NID_ext_key_usage, "serverAuth") &&
                      addExtension(x509, NID_subject_key_identifier, "hash") &&
                      addExtension(x509, NID_subject_alt_name, alternatives.join(',')) &&
                      X509_sign(x509, key.get(), EVP_sha256()) > 0;
    const Stream certificateText(BIO_new(BIO_s_mem()));
    const Stream keyText(BIO_new(BIO_s_mem()));
    if (!made || !certificateText || !keyText ||
        PEM_write_bio_X509(certificateText.get(), x509) != 1 ||
        PEM_write_bio_PrivateKey_traditional(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr,
                                             nullptr) != 1)
        return {ErrorCode::CertificateUnusable, ErrorDetail::tr("none can be made")};
    return Identity{contents(certificateText.get()), contents(keyText.get())};
}

bool keyBelongs(const Identity &identity)
{
    const Stream certificateText = reader(identity.certificates);
    const Stream keyText = reader(identity.key);
    const Certificate certificate(
            PEM_read_bio_X509(certificateText.get(), nullptr, nullptr, nullptr));
    // An empty password, else OpenSSL would ask for one on the terminal.
    const Key key(PEM_read_bio_PrivateKey(keyText.get(), nullptr, nullptr,
                                          const_cast<char *>(""))); // NOLINT: OpenSSL's signature
    return certificate && key && X509_check_private_key(certificate.get(), key.get()) == 1;
}

} // namespace vedette
