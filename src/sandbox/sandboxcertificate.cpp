// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxcertificate.h"

#include "sandbox/privatefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QRandomGenerator>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>
#include <optional>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int LockMs = 10'000; ///< Making a pair takes milliseconds.

template<auto Free>
struct Freed
{
    template<typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
using KeyPtr = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using CertificatePtr = std::unique_ptr<X509, Freed<X509_free>>;
using BioPtr = std::unique_ptr<BIO, Freed<BIO_free_all>>;
using ExtensionPtr = std::unique_ptr<X509_EXTENSION, Freed<X509_EXTENSION_free>>;

struct Pair
{
    QByteArray certificate;
    base::Secret key;
    QDateTime notAfter;
};

BioPtr readerOf(const QByteArray &pem)
{
    return BioPtr(BIO_new_mem_buf(pem.constData(), int(pem.size())));
}

QByteArray contentOf(BIO *bio)
{
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(bio, &bytes);
    return QByteArray(bytes, size);
}

QDateTime endOf(const X509 *certificate)
{
    std::tm time{};
    if (ASN1_TIME_to_tm(X509_get0_notAfter(certificate), &time) != 1)
        return {};
    return QDateTime(QDate(time.tm_year + 1900, time.tm_mon + 1, time.tm_mday),
                     QTime(time.tm_hour, time.tm_min, time.tm_sec), Qt::UTC);
}

bool addExtension(X509 *certificate, int kind, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const ExtensionPtr extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool describe(X509 *certificate, EVP_PKEY *key, const QDateTime &now)
{
    static constexpr char Name[] = "Pushbench sandbox";
    X509_set_version(certificate, X509_VERSION_3);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate),
                            QRandomGenerator::system()->generate64() >> 1);
    // A day back: the clocks of containers and virtual machines are not always right.
    const qint64 seconds = now.toSecsSinceEpoch();
    ASN1_TIME_set(X509_getm_notBefore(certificate), time_t(seconds - 86400));
    ASN1_TIME_set(X509_getm_notAfter(certificate),
                  time_t(seconds + qint64(SandboxCertificate::ValidDays) * 86400));
    X509_NAME *subject = X509_get_subject_name(certificate);
    X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(Name), -1, -1, 0);
    return X509_set_issuer_name(certificate, subject) == 1 && X509_set_pubkey(certificate, key) == 1
        && addExtension(certificate, NID_subject_alt_name,
                        "IP:127.0.0.1,IP:0:0:0:0:0:0:0:1,DNS:localhost")
        && addExtension(certificate, NID_basic_constraints, "critical,CA:TRUE,pathlen:0")
        && addExtension(certificate, NID_key_usage, "critical,digitalSignature,keyCertSign")
        && addExtension(certificate, NID_ext_key_usage, "serverAuth")
        && addExtension(certificate, NID_subject_key_identifier, "hash");
}

std::optional<Pair> makePair(const QDateTime &now)
{
    const KeyPtr key(EVP_EC_gen("P-256"));
    const CertificatePtr certificate(X509_new());
    if (!key || !certificate || !describe(certificate.get(), key.get(), now)
        || X509_sign(certificate.get(), key.get(), EVP_sha256()) == 0)
        return std::nullopt;
    const BioPtr certificateText(BIO_new(BIO_s_mem()));
    const BioPtr keyText(BIO_new(BIO_s_secmem()));
    if (PEM_write_bio_X509(certificateText.get(), certificate.get()) != 1
        || PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr)
            != 1)
        return std::nullopt;
    return Pair{ contentOf(certificateText.get()), base::Secret(contentOf(keyText.get())),
                 endOf(certificate.get()) };
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(64 * 1024) : QByteArray();
}

/// The pair in the two files if they belong together.
std::optional<Pair> readPair(const QString &certificatePath, const QString &keyPath)
{
    Pair pair{ contentOf(certificatePath), base::Secret(contentOf(keyPath)), {} };
    if (pair.certificate.isEmpty() || pair.key.isEmpty())
        return std::nullopt;
    const CertificatePtr certificate(
        PEM_read_bio_X509(readerOf(pair.certificate).get(), nullptr, nullptr, nullptr));
    // An empty password keeps OpenSSL from asking for one on the terminal.
    char noPassword[] = "";
    const KeyPtr key(
        PEM_read_bio_PrivateKey(readerOf(pair.key.reveal()).get(), nullptr, nullptr, noPassword));
    if (!certificate || !key || X509_check_private_key(certificate.get(), key.get()) != 1)
        return std::nullopt;
    pair.notAfter = endOf(certificate.get());
    return pair;
}

bool makePrivateFolder(const QString &folder)
{
    return QDir().mkpath(folder)
        && QFile::setPermissions(
               folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

struct Files
{
    QString certificate;
    QString key;
};

/// The pair in \a files, unless it ends soon or is none.
std::optional<Pair> readLasting(const Files &files, const QDateTime &now)
{
    auto pair = readPair(files.certificate, files.key);
    if (pair && pair->notAfter <= now.addDays(SandboxCertificate::RenewDays))
        pair.reset();
    return pair;
}

/// A new pair in \a files. Two programs may find none at the same moment: the second one gets
/// what the first one made, or it would show a certificate that is in no file.
std::optional<Pair> makeLasting(const Files &files, const QDateTime &now)
{
    QLockFile lock(files.certificate + u".lock"_s);
    if (!lock.tryLock(LockMs))
        return std::nullopt;
    if (auto made = readLasting(files, now))
        return made;
    auto pair = makePair(now);
    if (!pair || !writePrivately(files.key, pair->key.reveal())
        || !writePrivately(files.certificate, pair->certificate))
        return std::nullopt;
    return pair;
}

} // namespace

base::Result<SandboxCertificate> SandboxCertificate::inFolder(const QString &folder,
                                                              const QDateTime &now)
{
    const auto refuse = [&](const QString &message) {
        return base::Error{ message.arg(QDir::toNativeSeparators(folder)), u"certificate"_s, -1 };
    };
    if (!makePrivateFolder(folder)) {
        return refuse(QCoreApplication::translate(
            "sandbox::SandboxCertificate",
            "The folder %1 for the sandbox's certificate cannot be made. Choose another one."));
    }
    const Files files{ QDir(folder).filePath(u"sandbox-certificate.pem"_s),
                       QDir(folder).filePath(u"sandbox-key.pem"_s) };
    auto pair = readLasting(files, now);
    if (!pair)
        pair = makeLasting(files, now);
    if (!pair) {
        return refuse(QCoreApplication::translate(
            "sandbox::SandboxCertificate",
            "The sandbox's certificate cannot be written to %1. Is the disk full?"));
    }
    SandboxCertificate certificate;
    certificate.m_certificate = pair->certificate;
    certificate.m_key = pair->key;
    certificate.m_file = files.certificate;
    certificate.m_notAfter = pair->notAfter;
    return certificate;
}

base::Result<SandboxCertificate> SandboxCertificate::stranger(const QDateTime &now)
{
    const auto pair = makePair(now);
    if (!pair) {
        return base::Error{ QCoreApplication::translate("sandbox::SandboxCertificate",
                                                        "No certificate can be made."),
                            u"certificate"_s, -1 };
    }
    SandboxCertificate certificate;
    certificate.m_certificate = pair->certificate;
    certificate.m_key = pair->key;
    certificate.m_notAfter = pair->notAfter;
    return certificate;
}

} // namespace sandbox
