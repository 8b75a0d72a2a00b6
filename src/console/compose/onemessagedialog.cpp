// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/compose/onemessagedialog.h"

#include "console/preview/previewscene.h"
#include "console/style/badgeicon.h"
#include "console/style/fonts.h"
#include "console/style/marks.h"
#include "console/style/tones.h"
#include "payload/preview.h"
#include "payload/validate.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize UsualSize(1180, 720);
constexpr int FormWidth = 380;
constexpr int PictureWidth = 300;
constexpr int PictureHeight = 200; ///< At most; a tall preview shows its upper part.
constexpr int BodyHeight = 84;
constexpr int PayloadHeight = 132;
constexpr int HeadersHeight = 56;

QPixmap pictureOf(const hub::Notification &notification, bool isDark, qreal ratio)
{
    const auto surfaces = payload::previewSurfaces(notification);
    const QString surface = surfaces.isEmpty() ? QString() : surfaces.first().name;
    const payload::Preview preview =
        payload::previewOf(notification, surface, OneMessageDialog::tr("App name"));
    const PreviewLook look{ .isDark = isDark, .family = {}, .pictures = {} };
    const PreviewScene scene(preview, surface, look);
    const qreal scale = std::min(1.0, PictureWidth / scene.size().width());
    const QSizeF size(scene.size().width() * scale,
                      std::min<qreal>(PictureHeight, scene.size().height() * scale));
    QPixmap pixmap((size * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.scale(scale, scale);
    scene.paint(painter);
    return pixmap;
}

/// What the two texts say, or what is wrong with a header.
base::Result<hub::Notification> notificationOf(hub::Platform platform,
                                               const QPlainTextEdit &payload,
                                               const QPlainTextEdit &headers)
{
    hub::Notification notification;
    notification.platform = platform;
    notification.payload = payload.toPlainText().toUtf8();
    for (const QString &line : headers.toPlainText().split(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const auto header = hub::Header::parse(line.trimmed());
        if (!header)
            return header.error();
        notification.headers.append(*header);
    }
    return notification;
}

} // namespace

OneMessageDialog::OneMessageDialog(QWidget *parent)
    : QDialog(parent)
    , m_title(new QLineEdit(this))
    , m_body(new QPlainTextEdit(this))
    , m_image(new QLineEdit(this))
    , m_link(new QLineEdit(this))
    , m_sound(new QLineEdit(u"default"_s, this))
    , m_badge(new QSpinBox(this))
    , m_silent(new QCheckBox(tr("For the app only, nothing is seen"), this))
    , m_collapseKey(new QLineEdit(this))
    , m_timeToLive(new QSpinBox(this))
    , m_take(new QPushButton(this))
    , m_send(new QPushButton(this))
{
    setObjectName(u"oneMessageDialog"_s);
    setWindowTitle(tr("One message, all platforms"));
    resize(UsualSize);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(makeForm());
    row->addWidget(makeRows(), 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_take->setObjectName(u"takeMessageButton"_s);
    m_take->setDefault(true);
    m_send->setObjectName(u"sendMessageButton"_s);
    m_send->setToolTip(tr("Puts them into the draft and sends one after the other"));
    buttons->addButton(m_take, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_send, QDialogButtonBox::ActionRole);
    auto *note = new QLabel(tr("Each ticked one takes the place of what the draft has for that "
                               "platform. What you change here by hand is not written over."),
                            this);
    note->setProperty("dim", true);
    auto *foot = new QHBoxLayout;
    foot->addWidget(note, 1);
    foot->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row, 1);
    column->addLayout(foot);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, [this] { take(false); });
    connect(m_send, &QPushButton::clicked, this, [this] { take(true); });
    refresh();
    m_title->setFocus();
}

QWidget *OneMessageDialog::makeForm()
{
    auto *box = new QWidget(this);
    box->setFixedWidth(FormWidth);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    auto *form = new QFormLayout;
    column->addLayout(form);
    column->addStretch(1); // else the rows drift apart
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setVerticalSpacing(8);
    m_body->setFixedHeight(BodyHeight);
    m_body->setTabChangesFocus(true);
    m_badge->setRange(-1, 9999);
    m_badge->setValue(-1);
    m_badge->setSpecialValueText(tr("leave as it is"));
    m_timeToLive->setRange(0, 28 * 24 * 3600);
    m_timeToLive->setSpecialValueText(tr("as the push service likes"));
    m_timeToLive->setSuffix(tr(" s"));
    const QList<std::pair<QString, QWidget *>> fields{
        { tr("&Title"), m_title },
        { tr("&Body"), m_body },
        { tr("&Image"), m_image },
        { tr("&Link"), m_link },
        { tr("&Sound"), m_sound },
        { tr("Ba&dge"), m_badge },
        { tr("Silent"), m_silent },
        { tr("&Collapse key"), m_collapseKey },
        { tr("Ti&me to live"), m_timeToLive },
    };
    const QStringList names{ u"messageTitle"_s,  u"messageBody"_s,  u"messageImage"_s,
                             u"messageLink"_s,   u"messageSound"_s, u"messageBadge"_s,
                             u"messageSilent"_s, u"messageKey"_s,   u"messageTtl"_s };
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const auto &[title, field] = fields.at(i);
        auto *label = new QLabel(title, box);
        label->setProperty("dim", true);
        label->setBuddy(field);
        field->setObjectName(names.at(i));
        field->setAccessibleName(QString(title).remove(u'&'));
        form->addRow(label, field);
        if (auto *line = qobject_cast<QLineEdit *>(field))
            connect(line, &QLineEdit::textChanged, this, &OneMessageDialog::refresh);
        if (auto *number = qobject_cast<QSpinBox *>(field))
            connect(number, &QSpinBox::valueChanged, this, &OneMessageDialog::refresh);
    }
    m_image->setPlaceholderText(u"https://"_s);
    m_link->setPlaceholderText(u"https://"_s);
    connect(m_body, &QPlainTextEdit::textChanged, this, &OneMessageDialog::refresh);
    connect(m_silent, &QCheckBox::toggled, this, &OneMessageDialog::refresh);
    return box;
}

QWidget *OneMessageDialog::makeRows()
{
    auto *area = new QScrollArea(this);
    area->setObjectName(u"messageRows"_s);
    area->setAccessibleName(tr("What each platform makes of it"));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *body = new QWidget(area);
    auto *grid = new QGridLayout(body);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(16);
    for (const hub::Platform platform : payload::messagePlatforms()) {
        const int place = int(m_rows.size());
        grid->addWidget(makeRow(platform), place / 2, place % 2);
    }
    area->setWidget(body);
    return area;
}

QWidget *OneMessageDialog::makeRow(hub::Platform platform)
{
    const hub::PlatformTraits traits = hub::traits(platform);
    auto *cell = new QWidget(this);
    auto *tick = new QCheckBox(traits.name, cell);
    tick->setObjectName(u"tick_"_s + traits.format);
    tick->setIcon(badgeIcon(traits.badge));
    tick->setIconSize(BadgeSize);
    tick->setChecked(platform != hub::Platform::Template);
    auto *follow = new QPushButton(tr("Follow the form again"), cell);
    follow->setObjectName(u"follow_"_s + traits.format);
    follow->setAutoDefault(false);
    follow->hide();
    auto *facts = new QLabel(cell);
    facts->setObjectName(u"facts_"_s + traits.format);
    facts->setWordWrap(true);
    facts->setProperty("dim", true);
    auto *picture = new QLabel(cell);
    picture->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    const auto makeEdit = [&](const QString &name, const QString &title, int height) {
        auto *edit = new QPlainTextEdit(cell);
        edit->setObjectName(name + traits.format);
        edit->setAccessibleName(title.arg(traits.name));
        edit->setFont(monoFont());
        edit->setLineWrapMode(QPlainTextEdit::NoWrap);
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(height);
        return edit;
    };
    auto *payload = makeEdit(u"payload_"_s, tr("Payload for %1"), PayloadHeight);
    auto *headers = makeEdit(u"headers_"_s, tr("Headers for %1"), HeadersHeight);
    headers->setPlaceholderText(tr("No headers of its own"));
    auto *head = new QHBoxLayout;
    head->addWidget(tick, 1);
    head->addWidget(follow);
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(picture);
    column->addWidget(payload);
    column->addWidget(headers);
    column->addWidget(facts);
    column->addStretch(1);
    const size_t place = m_rows.size();
    m_rows.push_back({ platform, tick, facts, picture, payload, headers, follow });
    connect(tick, &QCheckBox::toggled, this, &OneMessageDialog::refresh);
    connect(follow, &QPushButton::clicked, this, [this, place] {
        m_rows[place].isOwn = false;
        refresh();
    });
    for (const QPlainTextEdit *edit : { payload, headers }) {
        connect(edit, &QPlainTextEdit::textChanged, this, [this, place] {
            m_rows[place].isOwn = true;
            refresh();
        });
    }
    return cell;
}

payload::Message OneMessageDialog::message() const
{
    payload::Message message;
    message.title = m_title->text();
    message.body = m_body->toPlainText();
    message.image = m_image->text().trimmed();
    message.link = m_link->text().trimmed();
    message.sound = m_sound->text().trimmed();
    if (m_badge->value() >= 0)
        message.badge = m_badge->value();
    message.isSilent = m_silent->isChecked();
    message.collapseKey = m_collapseKey->text().trimmed();
    message.timeToLive = m_timeToLive->value();
    return message;
}

void OneMessageDialog::refresh()
{
    if (m_rows.empty())
        return;
    int count = 0;
    bool areRight = true;
    for (const Row &row : m_rows) {
        if (!row.isOwn)
            writeRow(row);
        const bool isRight = showRow(row);
        count += row.tick->isChecked();
        areRight &= isRight || !row.tick->isChecked();
    }
    m_take->setText(tr("Put %n into the draft", nullptr, count));
    m_send->setText(tr("Send %n", nullptr, count));
    m_take->setEnabled(count > 0 && areRight);
    m_send->setEnabled(count > 0 && areRight);
}

/// What the form says, as texts.
void OneMessageDialog::writeRow(const Row &row)
{
    const payload::PlatformMessage written =
        payload::write(message(), row.platform, QDateTime::currentDateTimeUtc());
    QStringList lines;
    for (const hub::Header &header : written.notification.headers)
        lines.append(QString::fromUtf8(header.name + ": " + header.value));
    const QSignalBlocker payloadBlocker(row.payload);
    const QSignalBlocker headersBlocker(row.headers);
    row.payload->setPlainText(QString::fromUtf8(written.notification.payload));
    row.headers->setPlainText(lines.join(u'\n'));
}

/// Says what is to be said of a platform's texts; whether they can go out at all.
bool OneMessageDialog::showRow(const Row &row)
{
    const hub::PlatformTraits traits = hub::traits(row.platform);
    const auto notification = notificationOf(row.platform, *row.payload, *row.headers);
    row.follow->setVisible(row.isOwn);
    QStringList facts{ tr("%1 of %2 bytes")
                           .arg(QLocale().toString(row.payload->toPlainText().toUtf8().size()),
                                QLocale().toString(traits.payloadLimit)) };
    if (!notification) {
        facts.append(notification.error().message);
    } else {
        for (const payload::Finding &finding : payload::validate(*notification)) {
            if (finding.severity != payload::Finding::Severity::Hint)
                facts.append(finding.message);
        }
        const bool isDark = themeOf(palette()) == Theme::Dark;
        row.picture->setPixmap(pictureOf(*notification, isDark, devicePixelRatioF()));
        row.picture->setAccessibleName(tr("Preview for %1").arg(traits.name));
    }
    const QStringList cannotSay =
        payload::write(message(), row.platform, QDateTime::currentDateTimeUtc()).cannotSay;
    if (!cannotSay.isEmpty() && !row.isOwn)
        facts.append(tr("Cannot say: %1").arg(cannotSay.join(u", "_s)));
    row.facts->setText(facts.join(u'\n'));
    return bool(notification);
}

void OneMessageDialog::take(bool sendAtOnce)
{
    QList<hub::Notification> notifications;
    for (const Row &row : m_rows) {
        const auto notification = notificationOf(row.platform, *row.payload, *row.headers);
        if (row.tick->isChecked() && notification)
            notifications.append(*notification);
    }
    accept();
    Q_EMIT taken(notifications, sendAtOnce);
}

} // namespace console
