// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/result/exchangereading.h"
#include "console/text/searchable.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace console {

/// Why, what to do, and what it was concluded from; further causes below.
class DiagnosisView : public QScrollArea, public Searchable
{
    Q_OBJECT

public:
    explicit DiagnosisView(QWidget *parent = nullptr);

    void setReading(const ExchangeReading &reading);

    QList<SearchText> searchTexts() const override;
    void addHits(const QList<SearchHit> &hits) override;
    void clearHits() override;
    void showHit(const SearchHit &hit) override;

private:
    void addCause(QVBoxLayout &column, const hub::Diagnosis &diagnosis, bool isDecisive);
    void addRemarks(QVBoxLayout &column, const QStringList &remarks);
    QWidget *evidence(const ExchangeReading &reading);
    QLabel *kept(QLabel *label);

    QList<QLabel *> m_labels; ///< All that a search goes through; children of the page.
};

} // namespace console
